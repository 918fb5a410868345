/** The heading of an article. Where the name itself gives something away, a neutral one stands there and a button opens the true one. */
import { Mask } from '~/components/Mask';
import { useReader } from '~/components/ReaderContext';
import type { HiddenName } from '~/domain/article';
import type { Seen } from '~/domain/view';

interface ArticleTitleProps {
  /** Safe for everybody. */
  readonly name: string;
  readonly hidden: readonly Seen<HiddenName>[];
  readonly isMasked: boolean;
}

export function ArticleTitle({ name, hidden, isMasked }: ArticleTitleProps) {
  const { horizon } = useReader();
  // The true name of a masked article stands first among its hidden names.
  const [first] = isMasked ? hidden : [];
  if (!first) return <h1>{name}</h1>;
  const fact = first.open ? first.fact : first.stub;
  const needsButton = !first.open || horizon.opened?.has(fact.id);
  return (
    <>
      <h1>{first.open ? first.fact.text : name}</h1>
      {needsButton && (
        <p className="title-mask">
          <Mask fact={{ ...fact, label: 'The name' }} isInline>
            {first.open ? '' : undefined}
          </Mask>
        </p>
      )}
    </>
  );
}
