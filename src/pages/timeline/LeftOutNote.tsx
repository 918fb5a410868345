/** At the entry to which the address leads and which the filters leave out: says so, and the ways out. */
import { Link, useLocation, useNavigate } from 'react-router';
import { withoutFilters } from '~/domain/entryLink';
import { Button } from '~/ui/Button';

export function LeftOutNote({ id }: { readonly id: string }) {
  const { search } = useLocation();
  const navigate = useNavigate();
  const takeOut = (): void => {
    // The entry goes, and the button with it: the keyboard goes on at its neighbour.
    const days = [...document.querySelectorAll<HTMLElement>('[data-entry] > .entry-when')];
    const at = days.findIndex((day) => day.parentElement?.id === id);
    (days[at + 1] ?? days[at - 1])?.focus();
    void navigate({ search }, { replace: true, preventScrollReset: true });
  };
  return (
    <p className="linked-note">
      The filters leave this entry out; it stands here because the address leads to it.{' '}
      <Link to={{ search: withoutFilters(search), hash: id }}>Clear the filters</Link>{' '}
      <Button look="link" onClick={takeOut}>
        Take it out
      </Button>
    </p>
  );
}
