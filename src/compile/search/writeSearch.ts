/** The index of the search, in parts. What is masked is in parts of its own, which no reader fetches before he may see something in them. */
import { type EpisodeId, isStub, type SpoilerKind } from '../../domain/fact.ts';
import type {
  SealedGate,
  SealedWords,
  SearchEntry,
  SearchFile,
  SearchPartFile,
  SearchWordsFile,
  TitlesFile,
} from '../../domain/searchIndex.ts';
import { toStub } from '../../domain/view.ts';
import type { FileSet, Unstamped } from '../write/fileSet.ts';
import { GateBox } from '../write/gateBox.ts';
import { type CutIndex, cutParts, entriesOf, wordsOfEntry } from './cutParts.ts';

export function writeSearch(entries: readonly SearchEntry[], files: FileSet): void {
  const box = new GateBox();
  const open = box.gate(entries).filter((entry): entry is SearchEntry => !isStub(entry));
  const masked = box.sealed as unknown as readonly SearchEntry[];
  const sealed = cutParts(masked);
  const gates = gatesOf(masked, sealed);
  const { from, parts, heads } = cutParts(open);
  const stubs = gates.map(toStub);
  const file: Unstamped<SearchFile> = { from, heads: heads.map(([beginning]) => beginning), gates: stubs };
  files.add(['search'], 'search', file, { facts: gates });
  const addPart = (name: string, part: readonly SearchEntry[]): void =>
    files.add(['search', name], 'search-part', { entries: part } satisfies Unstamped<SearchPartFile>);
  parts.forEach((part, index) => addPart(`s${index}`, entriesOf(part)));
  heads.forEach(([, best], index) => addPart(`h${index}`, best));
  sealed.parts.forEach((part, index) =>
    files.addSealed(['search', `x${index}`], 'search-part', { facts: entriesOf(part) }),
  );

  const words: Unstamped<SearchWordsFile> = { words: vocabulary(open), gates: stubs };
  files.add(['search', 'words'], 'search-words', words, { facts: gates.map((gate) => sealedWords(gate, masked)) });
  // What anybody's settings can hide is not in it, so it needs no twin.
  const titles = open
    .filter(({ revealedBy }) => revealedBy.length === 0)
    .map(({ path, kind, name, date }) => ({ path, kind, name, ...(date === undefined ? {} : { date }) }));
  files.add(['titles'], 'titles', { titles } satisfies Unstamped<TitlesFile>);
}

const gateKey = ({
  revealedBy,
  spoiler,
}: {
  revealedBy: readonly EpisodeId[];
  spoiler?: SpoilerKind | undefined;
}): string => `${[...revealedBy].toSorted().join('+')} ${spoiler ?? ''}`;

/** Each gate once, with the sealed parts that hold something behind it; the words of other gates are not in it. */
function gatesOf(masked: readonly SearchEntry[], { parts }: CutIndex): SealedGate[] {
  const gates = new Map(
    masked.map(({ revealedBy, spoiler }) => [gateKey({ revealedBy, spoiler }), { revealedBy, spoiler }]),
  );
  return Array.from(gates)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([gate, { revealedBy, spoiler }], number) => ({
      id: `g${number}`,
      revealedBy,
      ...(spoiler ? { spoiler } : {}),
      parts: parts.flatMap((part, place) => {
        const own = part.filter(({ entry }) => gateKey(entry) === gate).map(({ word }) => word);
        const [from, to] = [own[0], own.at(-1)];
        return from === undefined || to === undefined ? [] : [{ key: `x${place}`, from, to }];
      }),
    }));
}

function sealedWords({ parts: _, ...gate }: SealedGate, masked: readonly SearchEntry[]): SealedWords {
  return { ...gate, words: vocabulary(masked.filter((entry) => gateKey(entry) === gateKey(gate))) };
}

function vocabulary(entries: readonly SearchEntry[]): string {
  return [...new Set(entries.flatMap((entry) => [...wordsOfEntry(entry)]))].toSorted().join(' ');
}
