/** Goes to the present page on another day; null for today. */
import { useLocation, useNavigate } from 'react-router';
import { withAsOf } from '~/domain/asOf';
import type { Epoch } from '~/domain/view';

export function useGoToDay(): (day: Epoch | null) => void {
  const navigate = useNavigate();
  const { search, hash } = useLocation();
  return (day) => void navigate({ search: withAsOf(search, day), hash }, { preventScrollReset: true });
}
