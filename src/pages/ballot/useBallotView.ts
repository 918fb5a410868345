/** Posts or ranking: stands in the address; without a word a ballot of ranks alone opens as one. */
import { useLocation, useNavigate } from 'react-router';

export const BALLOT_VIEWS = [
  { value: 'posts', label: 'Posts' },
  { value: 'ranking', label: 'Ranking' },
] as const;
export type BallotView = (typeof BALLOT_VIEWS)[number]['value'];

/** @param hasPosts a wiki without posts has the ranking alone. @param isRanked what a link has brought fills no post. */
export function useBallotView(
  isHydrated: boolean,
  hasPosts: boolean,
  isRanked: boolean,
): [BallotView, (view: BallotView) => void] {
  const { search, hash, state } = useLocation();
  const navigate = useNavigate();
  const params = new URLSearchParams(isHydrated ? search : '');
  const named = BALLOT_VIEWS.find(({ value }) => value === params.get('view'))?.value;
  const view = hasPosts ? (named ?? (isRanked ? 'ranking' : 'posts')) : 'ranking';
  const setView = (next: BallotView): void => {
    if (next === 'posts' && !isRanked) params.delete('view');
    else params.set('view', next);
    const query = params.toString().replaceAll('%2C', ',');
    void navigate(
      { search: query === '' ? '' : `?${query}`, hash },
      { preventScrollReset: true, state: state as unknown },
    );
  };
  return [view, setView];
}
