/** Goes to the present page on another day; null for today. */
import { useLocation, useNavigate } from 'react-router';
import { withAsOf } from '~/domain/asOf';
import type { Epoch } from '~/domain/view';
import { afterPaint } from '../afterPaint';

export function useGoToDay(): (day: Epoch | null) => void {
  const navigate = useNavigate();
  const { search, hash } = useLocation();
  // First the button answers, or the dialog goes; then the page turns back.
  return (day) =>
    void afterPaint(() => void navigate({ search: withAsOf(search, day), hash }, { preventScrollReset: true }));
}
