/** The view as a message, with what it may give away hidden as each place hides it. */
import { useId, useState } from 'react';
import { SHARE_FORMATS, type SharedText } from '~/domain/shareFormats';
import { Button } from '~/ui/Button';

interface ShareTextsProps {
  readonly text: SharedText;
  /** Answers false where the browser refuses. */
  readonly copy: (text: string, done: string) => Promise<boolean>;
}

const PLACES = Object.keys(SHARE_FORMATS) as (keyof typeof SHARE_FORMATS)[];

export function ShareTexts({ text, copy }: ShareTextsProps) {
  const headingId = useId();
  /** What is to be copied by hand. */
  const [refused, setRefused] = useState<string | null>(null);
  const act = async (place: (typeof PLACES)[number]): Promise<void> => {
    const message = SHARE_FORMATS[place](text);
    setRefused((await copy(message, `Text for ${place} copied.`)) ? null : message);
  };
  return (
    <section aria-labelledby={headingId}>
      <h3 id={headingId} className="label">
        Copy as text for
      </h3>
      <p className="share-places">
        {PLACES.map((place) => (
          <Button key={place} onClick={() => void act(place)}>
            {place}
          </Button>
        ))}
      </p>
      <p className="quiet">{nameHiding(text)}</p>
      {refused !== null && (
        <label className="quiet">
          This browser does not let the page copy. The text is selected: copy it by hand.
          <textarea key={refused} ref={select} readOnly rows={6} value={refused} />
        </label>
      )}
    </section>
  );
}

function select(area: HTMLTextAreaElement | null): void {
  area?.focus();
  area?.select();
}

function nameHiding({ isSpoiler, episodes }: SharedText): string {
  if (!isSpoiler) return 'Nothing in it gives anything away.';
  const what = episodes.length > 0 ? `What gives away ${episodes.join(', ')}` : 'What may give something away';
  return `${what} is hidden in it; the link stays in sight.`;
}
