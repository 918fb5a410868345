/**
 * The reader's own ballot, kept on the device, and the one that a link has brought. The address holds the own one, so that it
 * can be copied from there; while somebody else's stands beside it, the address holds theirs.
 */
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { type BallotStore, createBallotStore } from '~/data/ballotStore';
import { findStorage } from '~/data/readerStore';
import { type Ballot, EMPTY_BALLOT, isEmptyBallot, isSameBallot } from '~/domain/ballot';
import { findBallotCode, formatBallotHash, parseBallotCode, type Refusal } from '~/domain/ballotCode';

/** Marks an entry of the history whose hash this page has written itself. */
interface OwnState {
  readonly isOwnBallot?: boolean;
}

type Arrival =
  /** `adopt`: where the device keeps nothing, the address is the only memory. */
  | { readonly kind: 'own'; readonly adopt?: Ballot }
  | { readonly kind: 'theirs'; readonly ballot: Ballot }
  | { readonly kind: 'refused'; readonly why: Refusal };

const OWN: Arrival = { kind: 'own' };

export interface BallotState {
  readonly own: Ballot;
  readonly theirs: Ballot | null;
  readonly refused: Refusal | null;
  readonly isLasting: boolean;
  readonly change: (next: Ballot) => void;
  /** Takes the last change back; undefined where there is none. */
  readonly undo: (() => void) | undefined;
  /** Ends the stay of what the link has brought. */
  readonly close: () => void;
}

function read(hash: string, state: OwnState | null, store: BallotStore): Arrival {
  const code = findBallotCode(hash);
  if (code === undefined) return OWN;
  const found = parseBallotCode(code);
  if (!found.ok) return { kind: 'refused', why: found.why };
  if (isSameBallot(found.ballot, store.get())) return OWN;
  // An older address of one's own is only out of date.
  if (state?.isOwnBallot)
    return store.isLasting() || !isEmptyBallot(store.get()) ? OWN : { kind: 'own', adopt: found.ballot };
  return { kind: 'theirs', ballot: found.ballot };
}

/** @param isHydrated false until the browser has taken over: the server knows neither hash nor device. */
export function useBallot(isHydrated: boolean): BallotState {
  const [store] = useState(() => createBallotStore(findStorage(), import.meta.env.BASE_URL));
  const own = useSyncExternalStore(store.subscribe, store.get, () => EMPTY_BALLOT);
  const { hash, search, state } = useLocation();
  const navigate = useNavigate();
  const [seen, setSeen] = useState<{ hash: string | null; arrival: Arrival }>({ hash: null, arrival: OWN });
  const [past, setPast] = useState<readonly Ballot[]>([]);

  if (isHydrated && seen.hash !== hash) setSeen({ hash, arrival: read(hash, state as OwnState | null, store) });
  const arrival = isHydrated ? seen.arrival : OWN;

  const wanted = formatBallotHash(own);
  const isOwn = isHydrated && seen.hash === hash && arrival.kind === 'own';
  const adopted = arrival.kind === 'own' && past.length === 0 && wanted === '' ? arrival.adopt : undefined;
  useEffect(() => {
    if (adopted) store.set(adopted);
  }, [adopted, store]);
  useEffect(() => {
    if (!isOwn || hash === wanted || adopted) return;
    void navigate(
      { search, hash: wanted },
      { replace: true, preventScrollReset: true, state: { isOwnBallot: true } satisfies OwnState },
    );
  }, [isOwn, hash, wanted, adopted, search, navigate]);

  const close = useCallback(() => setSeen({ hash, arrival: OWN }), [hash]);
  const change = (next: Ballot): void => {
    if (isSameBallot(next, own)) return;
    setPast([...past, own].slice(-50));
    store.set(next);
    // A link that could not be read has nothing to stand beside.
    if (arrival.kind === 'refused') close();
  };
  const last = past.at(-1);
  return {
    own,
    theirs: arrival.kind === 'theirs' && !isSameBallot(arrival.ballot, own) ? arrival.ballot : null,
    refused: arrival.kind === 'refused' ? arrival.why : null,
    isLasting: !isHydrated || store.isLasting(),
    change,
    undo:
      last &&
      (() => {
        setPast(past.slice(0, -1));
        store.set(last);
      }),
    close,
  };
}
