/** A quotation as a picture in the shape that the reader chooses, painted here; its alt text goes along. */
import { useState } from 'react';
import { useReader } from '~/components/ReaderContext';
import { useSite } from '~/components/SiteContext';
import { formatDate } from '~/domain/dates';
import { type Attribution, markWords } from '~/domain/quoteMarks';
import {
  describeQuotePicture,
  layOutQuote,
  QUOTE_FONTS,
  type QuoteSheet,
  type Shape,
  SHAPES,
  textsOfQuote,
} from '~/domain/quotePicture';
import { Button } from '~/ui/Button';
import { Segmented } from '~/ui/Segmented';

interface QuotePictureActsProps {
  /** Without the shape and the ending. */
  readonly fileName: string;
  readonly paragraphs: readonly string[];
  readonly isFragment: boolean;
  readonly by: Attribution;
  /** Copies a text and says so. */
  readonly onCopy: (text: string, done: string) => void;
  /** Answers false where the browser refuses. */
  readonly tryCopy: (text: string, done: string) => Promise<boolean>;
  readonly onSay: (words: string) => void;
}

const loadPainter = () => import('~/ui/paintPicture');

const OPTIONS = (Object.keys(SHAPES) as Shape[]).map((value) => ({ value, label: SHAPES[value].label }));
const TYPE = 'image/png';
const FAILED = 'The picture could not be painted. The connection may be gone, or this browser cannot do it.';

/** Pictures that this browser can put on its clipboard or hand to an app; asked once the browser has taken over. */
const canCopy = (): boolean => 'ClipboardItem' in window && 'clipboard' in navigator;
const canSend = (): boolean =>
  typeof navigator.canShare === 'function' && navigator.canShare({ files: [new File([''], 'a.png', { type: TYPE })] });

export function QuotePictureActs({
  fileName,
  paragraphs,
  isFragment,
  by,
  onCopy,
  tryCopy,
  onSay,
}: QuotePictureActsProps) {
  const [shape, setShape] = useState<Shape>('square');
  const { isHydrated } = useReader();
  const { name: site } = useSite();
  const sheet: QuoteSheet = {
    paragraphs: markWords(paragraphs, isFragment),
    kind: isFragment ? 'Part of a sentence' : 'Word for word, in whole sentences',
    speaker: by.speaker,
    said: `to ${by.outlet}, ${formatDate(by.date.date, by.date.datePrecision)}`,
    address: by.url.replace(/^https?:\/\//, ''),
    site: `${site} · unofficial`,
  };
  const alt = describeQuotePicture(sheet).replaceAll('\u00A0', ' ');
  const name = `${fileName}-${shape}.png`;

  const paint = async (): Promise<Blob> => {
    const { paintPicture } = await loadPainter();
    return paintPicture(QUOTE_FONTS, textsOfQuote(sheet), (measure) => {
      const picture = layOutQuote(sheet, shape, measure);
      if (!picture) throw new Error('The words do not fit.');
      return picture;
    });
  };
  const save = async (): Promise<void> => {
    const picture = await paint();
    const { savePicture } = await loadPainter();
    savePicture(name, picture);
    const isCopied = await tryCopy(alt, `Saved as ${name}. Its alt text is copied.`);
    if (!isCopied) onSay(`Saved as ${name}. Its alt text could not be copied along.`);
  };
  const copyPicture = async (): Promise<void> => {
    // The promise itself, or some browsers would no longer know that the reader asked for it.
    await navigator.clipboard.write([
      new ClipboardItem({ [TYPE]: paint(), 'text/plain': new Blob([alt], { type: 'text/plain' }) }),
    ]);
    onSay('Picture copied, with its alt text.');
  };
  const send = async (): Promise<void> => {
    const file = new File([await paint()], name, { type: TYPE });
    try {
      await navigator.share({ files: [file], text: alt });
    } catch (error) {
      // Who changes his mind needs no word about it.
      if (!(error instanceof DOMException && error.name === 'AbortError')) onSay('No app took it. Save it instead.');
    }
  };
  const act = (what: () => Promise<void>) => (): void => void what().catch(() => onSay(FAILED));
  return (
    <div className="q-picture">
      <Segmented legend="Shape of the picture" options={OPTIONS} value={shape} onChange={setShape} />
      <p className="acts">
        <Button onClick={act(save)}>Picture</Button>
        {isHydrated && canCopy() && <Button onClick={act(copyPicture)}>Copy picture</Button>}
        <Button onClick={() => onCopy(alt, 'Alt text copied.')}>Copy alt text</Button>
        {isHydrated && canSend() && <Button onClick={act(send)}>Send picture</Button>}
      </p>
    </div>
  );
}
