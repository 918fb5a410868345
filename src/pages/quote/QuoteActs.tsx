/** What can be done with a quotation: hand it on as text, cite it, take it as a picture. Words that are masked can only be linked to. */
import { CiteControl, type CiteProps } from '~/components/CiteControl';
import { attributeWords, type Attribution } from '~/domain/quoteMarks';
import { Button } from '~/ui/Button';
import { useCopy } from '../useCopy';
import { QuotePictureActs } from './QuotePictureActs';

interface QuoteActsProps {
  readonly id: string;
  /** Undefined as long as they are masked. */
  readonly paragraphs: readonly string[] | undefined;
  readonly isFragment: boolean;
  readonly by: Attribution;
  readonly cited: CiteProps;
}

export function QuoteActs({ id, paragraphs, isFragment, by, cited }: QuoteActsProps) {
  const { copy, tryCopy, say, toast } = useCopy();
  return (
    <>
      <p className="acts">
        {paragraphs && (
          <Button onClick={() => copy(attributeWords(paragraphs, isFragment, by), 'Words copied, with who said them.')}>
            Copy with attribution
          </Button>
        )}
        <Button onClick={() => copy(by.url, 'Link copied.')}>Copy link</Button>
        <CiteControl what={cited} />
      </p>
      {paragraphs && (
        <QuotePictureActs
          fileName={id}
          paragraphs={paragraphs}
          isFragment={isFragment}
          by={by}
          onCopy={copy}
          tryCopy={tryCopy}
          onSay={say}
        />
      )}
      {toast}
    </>
  );
}
