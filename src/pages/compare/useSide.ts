/** One side of a comparison, as this reader may see it: an article with its case, or a case without an article. */
import { type QueryKey, useQuery } from '@tanstack/react-query';
import { useReader } from '~/components/ReaderContext';
import { articleQuery, caseQuery } from '~/data/queries';
import { useSealed } from '~/data/useSealed';
import type { Appearance, Article, InfoRow } from '~/domain/article';
import type { CaseFile } from '~/domain/board';
import type { Compared } from '~/domain/comparison';
import type { WeighedLine } from '~/domain/evidence';
import type { FactMeta, Gated } from '~/domain/fact';
import { findStubs } from '~/domain/findStubs';
import { type Seen, unseal, view } from '~/domain/view';

export interface Side {
  readonly role: string;
  /** Null without a case. */
  readonly caseId: string | null;
  readonly lines: readonly Seen<WeighedLine>[];
  readonly rows: readonly Seen<InfoRow>[];
  readonly appearances: readonly Seen<Appearance>[];
}

export function useSide({ id, isCase }: Compared): { readonly side: Side | undefined; readonly isError: boolean } {
  const { horizon, epoch } = useReader();
  const query: { readonly queryKey: QueryKey } = isCase ? caseQuery(id) : articleQuery('characters', id);
  const { data, isError } = useQuery<Article | CaseFile>(query);
  const sealed = useSealed(query, findStubs(data), horizon);
  const see = <T extends FactMeta>(facts: readonly Gated<T>[]): Seen<T>[] =>
    view(unseal(facts, sealed), horizon, epoch);
  return { side: data && readSide(data, see), isError };
}

function readSide(file: Article | CaseFile, see: <T extends FactMeta>(facts: readonly Gated<T>[]) => Seen<T>[]): Side {
  if (!('caseId' in file)) {
    const lines = see<WeighedLine>([...file.evidence, ...file.masked]);
    return { role: file.summary, caseId: file.id, lines, rows: [], appearances: [] };
  }
  const { role, caseId, evidence, rows, appearances } = file;
  return { role, caseId, lines: see(evidence), rows: see(rows), appearances: see(appearances) };
}
