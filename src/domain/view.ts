/** The gate: the only place that decides what a reader sees. See docs/architecture.md. */
import { lastDay } from './dates.ts';
import { type FactMeta, type Gated, isStub, type SealedFile, type Stub } from './fact.ts';
import { type Horizon, hasSeen } from './horizon.ts';

/** A day, `yyyy-mm-dd`; facts of later days do not exist yet. */
export type Epoch = string;

/** What stands on the page for one fact: itself, or a mask that names the episodes. */
export type Seen<T extends FactMeta, Safe = unknown> =
  | { readonly open: true; readonly fact: T }
  | { readonly open: false; readonly stub: Stub & Safe };

/** Whether this reader may see a fact, whatever its date. */
export function isRevealed(meta: Pick<FactMeta, 'id' | 'revealedBy' | 'spoiler'>, horizon: Horizon): boolean {
  if (horizon.opened?.has(meta.id)) return true;
  if (!horizon.hide.includes(meta.spoiler ?? 'plot')) return true;
  return meta.revealedBy.every((episode) => hasSeen(horizon, episode));
}

/** Whether a fact can be said to exist on that day. A month or a year counts from its last day. */
export function isKnownOn(meta: Pick<FactMeta, 'date'>, epoch: Epoch): boolean {
  return meta.date === undefined || lastDay(meta.date) <= epoch;
}

/**
 * What of these facts exists for a reader at this horizon on this day, in their order.
 * A stub whose fact has not been fetched stays a stub even where the horizon opens it.
 */
export function view<T extends FactMeta, Safe = unknown>(
  facts: readonly Gated<T, Safe>[],
  horizon: Horizon,
  epoch: Epoch,
): Seen<T, Safe>[] {
  return facts
    .filter((fact) => isKnownOn(fact, epoch))
    .map((fact) => {
      if (isStub(fact)) return { open: false, stub: fact };
      if (isRevealed(fact, horizon)) return { open: true, fact };
      return { open: false, stub: stubOf(fact) as Stub & Safe };
    });
}

/** Only the open facts of a view. */
export function openFacts<T extends FactMeta, Safe = unknown>(
  facts: readonly Gated<T, Safe>[],
  horizon: Horizon,
  epoch: Epoch,
): T[] {
  return view(facts, horizon, epoch).flatMap((seen) => (seen.open ? [seen.fact] : []));
}

/** Whether a reader's horizon opens any of the stubs, that is, whether the sealed twin is to be fetched. */
export function opensAny(stubs: readonly FactMeta[], horizon: Horizon): boolean {
  return stubs.some((stub) => 'sealed' in stub && isRevealed(stub, horizon));
}

/** Puts the facts of a sealed twin in the place of their stubs. Each remembers its stub, for readers whose horizon masks it again. */
export function unseal<T extends FactMeta, Safe = unknown>(
  facts: readonly Gated<T, Safe>[],
  sealed: SealedFile | undefined,
): Gated<T, Safe>[] {
  if (!sealed) return [...facts];
  const whole = new Map([...sealed.facts, ...(sealed.evidence ?? [])].map((fact) => [fact.id, fact]));
  return facts.map((fact) => {
    const found = isStub(fact) ? (whole.get(fact.id) as T | undefined) : undefined;
    return found ? { ...found, stub: fact } : fact;
  });
}

/** The stub in whose place a fact was put, with all that is safe of it; else a bare one. */
export function stubOf(fact: FactMeta & { readonly stub?: unknown }): Stub {
  return 'stub' in fact ? (fact.stub as Stub) : toStub(fact);
}

/** The gate of a fact without its content: the date is part of it, or an earlier day would show a mask of what did not exist. */
export function toStub(fact: FactMeta & { readonly label?: string | undefined }): Stub {
  return {
    id: fact.id,
    sealed: true,
    revealedBy: fact.revealedBy,
    ...(fact.spoiler && fact.spoiler !== 'plot' ? { spoiler: fact.spoiler } : {}),
    ...(fact.date === undefined ? {} : { date: fact.date }),
    ...(fact.datePrecision === undefined ? {} : { datePrecision: fact.datePrecision }),
    ...(fact.label ? { label: fact.label } : {}),
  };
}
