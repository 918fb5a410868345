/** What is shown, as a file. The browser itself says that it has saved one. */
import { type ReactNode, useState } from 'react';
import { Button } from '~/ui/Button';
import { type SavedFile, saveFile } from './saveFile';

interface TakeAlongProps<Format extends string> {
  readonly formats: readonly Format[];
  /** Fetches the script that writes; what it gives reckons what is shown, asked only when a file is wanted. */
  readonly load: () => Promise<(format: Format) => SavedFile>;
  /** What is to be known of the files. */
  readonly children?: ReactNode;
}

export function TakeAlong<Format extends string>({ formats, load, children }: TakeAlongProps<Format>) {
  // The format whose script did not come.
  const [missing, setMissing] = useState<Format | null>(null);
  const warm = (): void => void load().catch(() => {});
  const save = (format: Format): void =>
    void load().then(
      (make) => {
        setMissing(null);
        saveFile(make(format));
      },
      () => setMissing(format),
    );
  return (
    <div className="take-along" role="group" aria-label="Take what is shown along">
      <span>Take along</span>
      {formats.map((format) => (
        <Button key={format} look="link" onPointerEnter={warm} onFocus={warm} onClick={() => save(format)}>
          {format === missing ? `${format}: try again` : format}
        </Button>
      ))}
      {children}
    </div>
  );
}
