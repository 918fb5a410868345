/** A sheet as a picture: "Picture" saves a PNG that is painted here, "Copy alt text" gives the words that go with it. */
import { describePicture, layOutPicture, PICTURE_FONTS, type PictureFont, type PictureSheet } from '~/domain/picture';
import { Button } from '~/ui/Button';

interface PictureActsProps {
  readonly sheet: PictureSheet;
  readonly fileName: string;
  /** Copies a text and says so. */
  readonly onCopy: (text: string, done: string) => void;
  readonly onSay: (words: string) => void;
}

export function PictureActs({ sheet, fileName, onCopy, onSay }: PictureActsProps) {
  const save = async (): Promise<void> => {
    try {
      const { paintPicture, savePicture } = await import('~/ui/paintPicture');
      const blob = await paintPicture(PICTURE_FONTS, textsOf(sheet), (measure) =>
        layOutPicture(sheet, (text, font: PictureFont) => measure(text, font)),
      );
      savePicture(fileName, blob);
      onSay(`Saved as ${fileName}.`);
    } catch {
      onSay('The picture could not be painted. The connection may be gone, or this browser cannot do it.');
    }
  };
  return (
    <>
      <Button onClick={() => void save()}>Picture</Button>
      <Button onClick={() => onCopy(describePicture(sheet), 'Alt text copied.')}>Copy alt text</Button>
    </>
  );
}

const textsOf = ({ title, lead, sections, foot }: PictureSheet): string[] => [
  title,
  lead,
  ...foot,
  ...sections.flatMap(({ heading, rows }) => [
    heading,
    ...rows.flatMap(({ label, monogram = '', text, note = '' }) => [label, monogram, text, note]),
  ]),
];
