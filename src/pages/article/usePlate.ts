/** The plate of a character as this reader may see it: the safe one comes with the file, another is drawn when it is needed. */
import { useQuery } from '@tanstack/react-query';
import type { Appearance, Article, Tie } from '~/domain/article';
import type { Plate } from '~/domain/plate';
import type { Seen } from '~/domain/view';

export interface ShownPlate {
  readonly plate: Plate;
  readonly text: string;
}

/** Few readers come with a horizon: what draws is a script of its own, asked for like a file, so that a held page waits for it. */
const pencil = {
  queryKey: ['script', 'plate'],
  queryFn: async () => {
    const [facts, plate] = await Promise.all([import('~/domain/plateFacts'), import('~/domain/plate')]);
    return { ...facts, ...plate };
  },
};

export function usePlate(
  article: Article,
  appearances: readonly Seen<Appearance>[],
  ties: readonly Seen<Tie>[],
): ShownPlate | null {
  const isOpened = [...appearances, ...ties].some((seen) => seen.open && seen.fact.revealedBy.length > 0);
  const { data: draw } = useQuery({ ...pencil, enabled: isOpened && article.sky !== null });
  if (article.plate === null || article.sky === null) return null;
  if (!isOpened || !draw) return { plate: article.plate, text: article.plateText };
  const facts = draw.plateFacts(article.sky, appearances, ties);
  return { plate: draw.drawPlate(facts), text: draw.describePlate(facts) };
}
