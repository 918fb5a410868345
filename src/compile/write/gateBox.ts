/** Splits facts into what an unsealed file may hold and what goes into its sealed twin. */
import type { EpisodeId, FactMeta, Gated, SpoilerKind } from '../../domain/fact.ts';
import { NOTHING_SEEN, parseEpisodeId } from '../../domain/horizon.ts';
import { isRevealed, toStub } from '../../domain/view.ts';

/** A fact as the compiler holds it: whole, with the safe words for its button. */
export type Labelled<T> = T & { readonly label?: string | undefined };

export interface Gates {
  readonly revealedBy: readonly EpisodeId[];
  readonly spoiler?: SpoilerKind;
  readonly label?: string | undefined;
}

/** All the episodes of both, without those that a later one of the same series stands for. */
export function joinGates(a: readonly EpisodeId[], b: readonly EpisodeId[]): EpisodeId[] {
  const all = [...new Set([...a, ...b])];
  return all.filter((id) => !all.some((other) => other !== id && isLater(other, id)));
}

function isLater(a: EpisodeId, b: EpisodeId): boolean {
  const [x, y] = [parseEpisodeId(a), parseEpisodeId(b)];
  return (
    x !== undefined && y !== undefined && x.series === y.series && (x.season - y.season || x.number - y.number) > 0
  );
}

/** The gate of a record as a fact's fields; plot is left unsaid. */
export function metaOf(id: string, gates: Gates): Labelled<FactMeta> {
  return {
    id,
    revealedBy: gates.revealedBy,
    ...(gates.spoiler && gates.spoiler !== 'plot' ? { spoiler: gates.spoiler } : {}),
    ...(gates.label ? { label: gates.label } : {}),
  };
}

export class GateBox {
  /** The whole facts that had to be sealed. */
  readonly sealed: FactMeta[] = [];
  readonly #floor: readonly EpisodeId[];

  /** @param floor gate of the whole file, as of an article whose name is a spoiler. */
  constructor(floor: readonly EpisodeId[] = []) {
    this.#floor = floor;
  }

  /** The list as an unsealed file may hold it. @param safe what of a masked fact may stand in its stub. */
  gate<T extends FactMeta, Safe = unknown>(
    facts: readonly Labelled<T>[],
    safe: (fact: T) => Safe = () => ({}) as Safe,
  ): Gated<T, Safe>[] {
    return facts.map((given) => {
      // Whatever stands on the page of a masked thing is as much of a spoiler as its name: plot.
      const kind = this.#floor.length > 0 ? { spoiler: 'plot' as const } : {};
      const fact = { ...given, ...kind, revealedBy: joinGates(this.#floor, given.revealedBy) };
      if (isRevealed(fact, NOTHING_SEEN)) return withoutLabel(fact) as unknown as T;
      this.sealed.push(withoutLabel(fact));
      return { ...toStub(fact), ...safe(given) };
    });
  }
}

function withoutLabel<T extends { label?: string | undefined }>({ label: _, ...fact }: T): Omit<T, 'label'> & FactMeta {
  return fact as unknown as Omit<T, 'label'> & FactMeta;
}
