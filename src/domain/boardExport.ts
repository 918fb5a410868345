/** The board as it is shown, to take along: the same rows in the same order, nothing that this reader does not see. */
import type { ScoredRow } from './boardList.ts';
import type { BoardMoves } from './boardMoves.ts';
import { formatCsv } from './csv.ts';
import { formatVerdict } from './evidence.ts';
import { casePath, slugify } from './paths.ts';
import type { Epoch } from './view.ts';

export interface BoardExport {
  readonly rows: readonly ScoredRow[];
  readonly moves: BoardMoves | null;
  readonly epoch: Epoch;
  readonly view: string;
  /** Name of the site. */
  readonly site: string;
  /** Address of the site without its last slash. */
  readonly origin: string;
  readonly licence: string;
}

const two = (points: number): string => points.toFixed(2);

/** One record a row; every value is a text as it stands on the page. */
function recordsOf({ rows, moves, origin }: BoardExport) {
  return rows.map(({ row, score, grades, latest, hasMore }) => {
    const move = moves?.byCase.get(row.id);
    return {
      case: row.id,
      name: row.name,
      role: row.role,
      actors: row.actors,
      verdict: formatVerdict(score.verdict),
      for: two(score.for),
      against: two(score.against),
      grades,
      moved: latest?.date ?? null,
      moreLater: hasMore,
      ...(move
        ? {
            verdictThen: formatVerdict(move.earlier.verdict),
            forThen: two(move.earlier.for),
            againstThen: two(move.earlier.against),
            change: move.hasMoved ? 'evidence' : 'age',
          }
        : {}),
      address: `${origin}${casePath(row.id)}`,
    };
  });
}

export function formatBoardCsv(given: BoardExport): string {
  const then = given.moves ? ['verdictThen', 'forThen', 'againstThen', 'change'] : [];
  const names = [
    'case',
    'name',
    'role',
    'actors',
    'verdict',
    'for',
    'against',
    'grades',
    'moved',
    'moreLater',
    ...then,
  ];
  const lines = recordsOf(given).map((record) => {
    const cells: Readonly<Record<string, unknown>> = { ...record, moreLater: record.moreLater ? 'yes' : 'no' };
    return [...names, 'address'].map((name) => {
      const value = cells[name];
      return Array.isArray(value) ? value.join('; ') : ((value as string | null) ?? '');
    });
  });
  return formatCsv([...names, 'address'], lines);
}

export function formatBoardJson(given: BoardExport): string {
  const { site, origin, licence, epoch, moves, view } = given;
  const file = {
    source: site,
    address: `${origin}/board/`,
    licence,
    asOf: epoch,
    from: moves?.from ?? null,
    view,
    rows: recordsOf(given).map((record) => ({
      ...record,
      for: Number(record.for),
      against: Number(record.against),
      ...(record.forThen === undefined
        ? {}
        : { forThen: Number(record.forThen), againstThen: Number(record.againstThen) }),
    })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

const FORMATS = {
  CSV: { ending: 'csv', type: 'text/csv;charset=utf-8', format: formatBoardCsv },
  JSON: { ending: 'json', type: 'application/json', format: formatBoardJson },
} as const;

export type BoardFormat = keyof typeof FORMATS;

/** `legacy-almanac-board-table-2026-11-22-since-2023-05-01.csv`: what it holds, of which day. */
export function makeBoardFile(kind: BoardFormat, given: BoardExport) {
  const { ending, type, format } = FORMATS[kind];
  const { site, view, epoch, moves } = given;
  const since = moves ? ['since', moves.from] : [];
  return {
    name: `${[slugify(site), 'board', view, epoch, ...since].join('-')}.${ending}`,
    type,
    text: format(given),
  };
}
