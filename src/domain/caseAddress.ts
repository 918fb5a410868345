/** What the address of a case asks for: lines switched off (`drop`), an earlier day to compare with (`from`). */
import { parseAsOf } from './asOf.ts';
import { cleanText } from './cleanText.ts';
import type { IgnoredValue } from './listState.ts';
import type { Epoch } from './view.ts';

export interface CaseAddress {
  /** Lines of this case, as this reader may know them, that are switched off; in the order of the address. */
  readonly off: readonly string[];
  /** Well-formed ids of no such line. Whether one is masked, later or nowhere is not told apart; they stay in the address. */
  readonly others: readonly string[];
  /** The day to compare with, never after the reader's own. */
  readonly from: Epoch | null;
  /** What is not known here, for the sentence that says so. */
  readonly ignored: readonly IgnoredValue[];
}

/** The parameters that a case keeps, in the order of the whole site. */
const ORDER = ['as-of', 'from', 'seen', 'kinds', 'drop'] as const;
const LINE_ID = /^e\d{2}$/;
const MAX_IDS = 60;
const MAX_VALUE = 40;
const MAX_IGNORED = 5;

/** Total, whatever the address holds. @param openIds the lines that this reader may see on his day. */
export function parseCaseAddress(
  params: URLSearchParams,
  openIds: readonly string[],
  since: Epoch,
  epoch: Epoch,
): CaseAddress {
  const ignored: IgnoredValue[] = [];
  const ignore = (parameter: string, value: string): void => {
    if (ignored.length < MAX_IGNORED) ignored.push({ parameter, value: cleanText(value, MAX_VALUE) });
  };
  const pieces = (params.get('drop') ?? '')
    .split(',', MAX_IDS)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  // Written by hand it may be "E4".
  const ids = [...new Set(pieces.map((piece) => piece.replace(/^e(\d)$/i, 'e0$1').replace(/^E/, 'e')))];
  const off = ids.filter((id) => openIds.includes(id));
  const unknown = ids.filter((id) => !openIds.includes(id));
  for (const id of unknown) ignore('drop', id);
  const asked = params.get('from')?.trim() ?? '';
  const from = parseAsOf(asked, since, epoch) ?? null;
  if (from === null && asked !== '') ignore('from', asked);
  return { off, others: unknown.filter((id) => LINE_ID.test(id)), from, ignored };
}

export interface CaseChange {
  readonly drop?: readonly string[];
  /** Null ends the comparison. */
  readonly from?: Epoch | null;
}

/** The present query with these lines off and this day to compare with; without the question mark. */
export function formatCaseAddress(params: URLSearchParams, change: CaseChange): string {
  const query = new URLSearchParams();
  const next: Readonly<Record<string, string | null | undefined>> = {
    ...(change.drop && { drop: [...new Set(change.drop)].toSorted().join(',') }),
    ...(change.from !== undefined && { from: change.from }),
  };
  for (const name of ORDER) {
    const value = name in next ? next[name] : params.get(name);
    if (value) query.set(name, value);
  }
  return query.toString().replaceAll('%2C', ',');
}
