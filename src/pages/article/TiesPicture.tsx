/** The ties as a drawing, for those who ask: its script and its file come on a press. */
import { useState } from 'react';
import { SiteLink } from '~/components/SiteLink';
import { comparePath, connectPath, graphPath } from '~/domain/paths';
import { Button } from '~/ui/Button';

const load = () => import('./LocalGraph');

export function TiesPicture({ id }: { readonly id: string }) {
  const [parts, setParts] = useState<Awaited<ReturnType<typeof load>>>();
  if (parts) return <parts.LocalGraph id={id} />;
  // Where it does not come, the button is still there, and so is the link.
  const show = (): void => void load().then(setParts, () => {});
  return (
    <p className="quiet flex flex-wrap gap-x-5">
      <Button look="link" onClick={show}>
        Show as a picture
      </Button>
      <SiteLink to={graphPath(id)}>In the graph of all</SiteLink>
      <SiteLink to={connectPath(id)}>The way to another</SiteLink>
      <SiteLink to={comparePath(id)}>Beside another</SiteLink>
    </p>
  );
}
