/** What a link with a horizon has done to the page, and what it asks for. Nothing above the reader's own horizon opens before he agrees. */
import '~/styles/link-notice.css';
import { useRef } from 'react';
import { useSite } from '~/components/SiteContext';
import type { ReaderSettings } from '~/data/readerStore';
import type { SpoilerKind } from '~/domain/fact';
import { formatHorizon, readerHorizon } from '~/domain/horizon';
import type { Excess } from '~/domain/horizonOrder';
import { createVisit, type LinkVisit, weighLink } from '~/domain/linkHorizon';
import { Button } from '~/ui/Button';

export { createVisit, parseLinkHorizon, stripLinkHorizon } from '~/domain/linkHorizon';

const KINDS: Readonly<Record<SpoilerKind, string>> = {
  plot: 'what happens in the story',
  casting: 'casting news',
  production: 'production news',
};

interface LinkNoticeProps {
  readonly visit: LinkVisit;
  /** What the reader has set himself. */
  readonly settings: ReaderSettings;
  /** A horizon, given as text, in words. */
  readonly nameSeen: (seen: string) => string;
  readonly onChange: (visit: LinkVisit | null) => void;
}

export function LinkNotice({ visit, settings, nameSeen, onChange }: LinkNoticeProps) {
  const { series } = useSite();
  const section = useRef<HTMLElement>(null);
  const { link, answer } = visit;
  const { isLower, more } = weighLink(link, readerHorizon(settings), series);
  const asks = more !== null && answer === 'asked';
  const isRaised = more !== null && answer === 'agreed';
  if (!asks && !isRaised && !isLower && link.ignored.length === 0) return null;

  const go = (next: LinkVisit | null): void => {
    onChange(next);
    // The button that was pressed is gone; its place in the order of the page is not.
    if (next) section.current?.focus();
    else focusHeading();
  };
  return (
    <section ref={section} className="link-notice" aria-label="What this link changes" tabIndex={-1}>
      {isLower && !isRaised && (
        <p>
          This link shows less than you have watched.{' '}
          <Button look="link" onClick={() => go(null)}>
            Show all of mine
          </Button>
        </p>
      )}
      {asks && (
        <>
          <p>
            This link asks to show more than you have watched: <b>{nameExcess(more, nameSeen)}</b>. Nothing of it is on
            the page yet.
          </p>
          <p className="link-notice-acts">
            <Button isSmall onClick={() => go(createVisit(link, 'agreed'))}>
              Show it for this visit
            </Button>
            <Button isSmall onClick={() => go(isLower ? createVisit(link, 'kept') : null)}>
              Keep mine
            </Button>
          </p>
        </>
      )}
      {isRaised && (
        <p>
          For this visit you see what the link shows.{' '}
          <Button look="link" onClick={() => go(null)}>
            Back to mine
          </Button>
        </p>
      )}
      {link.ignored.length > 0 && (
        <p>
          The address asks for {link.ignored.map(({ parameter, value }) => `${parameter} “${value}”`).join(', ')}, which
          is not known here.{' '}
          <Button look="link" onClick={() => go(createVisit({ ...link, ignored: [] }, answer))}>
            Close
          </Button>
        </p>
      )}
    </section>
  );
}

function nameExcess({ everything, seen, kinds }: Excess, nameSeen: (seen: string) => string): string {
  const names = [...seen].map((one) => nameSeen(formatHorizon({ everything: false, seen: new Map([one]), hide: [] })));
  return [...(everything ? ['everything'] : names), ...kinds.map((kind) => KINDS[kind])].join(', ');
}

function focusHeading(): void {
  const heading = document.querySelector<HTMLElement>('main h1');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus({ preventScroll: true });
}
