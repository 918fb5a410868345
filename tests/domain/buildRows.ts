/** Rows of the pretend wiki for the tests of lists. */
import type { ArticleRow } from '~/domain/article';
import type { BoardLine, BoardRow } from '~/domain/board';
import type { TimelineEntry } from '~/domain/timeline';

export function buildArticleRow(over: Partial<ArticleRow> & { readonly id: string }): ArticleRow {
  return {
    name: over.id,
    role: '',
    monogram: 'X',
    aliases: [],
    type: 'Human',
    groups: [],
    generation: null,
    actors: [],
    facts: [],
    hasCase: false,
    plate: null,
    ...over,
  };
}

export function buildLine(over: Partial<BoardLine> & { readonly id: string }): BoardLine {
  return {
    revealedBy: [],
    side: 'for',
    grade: 'B',
    directness: 1,
    date: '2023-04-20',
    datePrecision: 'day',
    origin: over.id,
    type: 'creator',
    who: 'Terry Matalas',
    ...over,
  };
}

export function buildBoardRow(over: Partial<BoardRow> & { readonly id: string }): BoardRow {
  return {
    name: over.id,
    monogram: 'X',
    role: '',
    aliases: [],
    actors: [],
    groups: [],
    generation: null,
    species: null,
    series: [],
    facts: [],
    plate: null,
    evidence: [],
    masked: [],
    ...over,
  };
}

export function buildEntry(over: Partial<TimelineEntry> & { readonly id: string }): TimelineEntry {
  return {
    revealedBy: [],
    kind: 'quote',
    date: '2023-04-20',
    datePrecision: 'day',
    who: 'Terry Matalas',
    speakers: ['terry-matalas'],
    roles: ['creator'],
    outlet: 'Gazette',
    outletId: 'gazette',
    grade: 'original',
    rich: [['Some words.']],
    fragment: false,
    note: null,
    mentions: [],
    topics: [],
    category: 'premise',
    status: false,
    path: null,
    sourcePath: '/sources/s1/',
    disputes: [],
    confidence: 'high',
    ...over,
  };
}
