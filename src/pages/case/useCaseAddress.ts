/** Lines switched off and the day to compare with, in the address; each change is a step that Back takes back. */
import { useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useSite } from '~/components/SiteContext';
import { type CaseAddress, type CaseChange, formatCaseAddress, parseCaseAddress } from '~/domain/caseAddress';
import type { Epoch } from '~/domain/view';
import { afterPaint } from '../afterPaint';
import { useAskedQuery } from '../useAskedQuery';

export interface CaseControl extends CaseAddress {
  /** Switches a line off, or on again. */
  readonly toggle: (lineId: string) => void;
  readonly switchAllOn: () => void;
  /** Compares with another day; null ends it. */
  readonly compare: (from: Epoch | null) => void;
}

export function useCaseAddress(openIds: readonly string[], epoch: Epoch): CaseControl {
  const { since } = useSite();
  const { hash } = useLocation();
  const navigate = useNavigate();
  const { query, set } = useAskedQuery();
  const address = useMemo(() => parseCaseAddress(query, openIds, since, epoch), [query, openIds, since, epoch]);
  const go = (change: CaseChange): void => {
    const search = formatCaseAddress(query, change);
    set(search);
    // The line is struck through at once; the address follows.
    afterPaint(() => void navigate({ search: search === '' ? '' : `?${search}`, hash }, { preventScrollReset: true }));
  };
  const switchLine = (id: string): void => {
    const { off, others } = address;
    go({ drop: [...others, ...(off.includes(id) ? off.filter((other) => other !== id) : [...off, id])] });
  };
  // The lines are given functions that never change: a line that stays as it is need not be drawn again.
  const latest = useRef({ go, switchLine });
  useLayoutEffect(() => {
    latest.current = { go, switchLine };
  });
  return {
    ...address,
    toggle: useCallback((id) => latest.current.switchLine(id), []),
    switchAllOn: useCallback(() => latest.current.go({ drop: [] }), []),
    compare: useCallback((from) => latest.current.go({ from }), []),
  };
}
