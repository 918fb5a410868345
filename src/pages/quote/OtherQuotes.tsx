/** The way on: the quotations before and after, in time and by the same speaker, and others by that speaker. */
import { formatDate } from '~/domain/dates';
import { useReader } from '~/components/ReaderContext';
import { SiteLink } from '~/components/SiteLink';
import type { Horizon } from '~/domain/horizon';
import { timelinePath } from '~/domain/paths';
import type { QuoteFile, QuoteTurn } from '~/domain/timeline';
import { isKnownOn, isRevealed } from '~/domain/view';

export function OtherQuotes({ file }: { readonly file: QuoteFile }) {
  const { epoch } = useReader();
  const { speaker } = file;
  const sameSpeaker = file.sameSpeaker.filter((quote) => isKnownOn(quote, epoch));
  return (
    <>
      <div className="quote-turns">
        <Turns name="Quotations in order of time" words={['Earlier', 'Later']} turns={[file.previous, file.next]} />
        <Turns
          name={`Quotations of ${speaker.name} in order of time`}
          words={[`Earlier by ${speaker.name}`, `Later by ${speaker.name}`]}
          turns={[file.previousBySpeaker, file.nextBySpeaker]}
        />
      </div>
      {sameSpeaker.length > 0 && (
        <section className="blk" aria-labelledby="others">
          <div className="sec">
            <h2 id="others">More from {speaker.name}</h2>
            <SiteLink to={timelinePath()}>Timeline</SiteLink>
          </div>
          <ul className="link-list">
            {sameSpeaker.map((quote) => (
              <li key={quote.id}>
                <SiteLink to={quote.path}>
                  {quote.title}{' '}
                  <span className="mono quiet">
                    {quote.outlet}, {formatDate(quote.date, quote.datePrecision)}
                  </span>
                </SiteLink>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

const isOpen = ({ id, waitsFor: { episodes, kind } }: QuoteTurn, horizon: Horizon): boolean =>
  isRevealed({ id: `${id}.words`, revealedBy: episodes, spoiler: kind }, horizon);

interface TurnsProps {
  readonly name: string;
  readonly words: readonly [before: string, after: string];
  readonly turns: readonly [before: QuoteTurn | null, after: QuoteTurn | null];
}

/** Those that had been said by the reader's day; a side without one says so, or both would be taken for the same. */
function Turns({ name, words, turns }: TurnsProps) {
  const { epoch, horizon, nameEpisode } = useReader();
  return (
    <nav className="quote-turn" aria-label={name}>
      {turns.map((quote, index) =>
        quote && isKnownOn(quote, epoch) ? (
          <SiteLink key={words[index]} to={quote.path}>
            <span className="label">{words[index]}</span> {quote.title}{' '}
            <span className="mono quiet">
              {formatDate(quote.date, quote.datePrecision)}
              {!isOpen(quote, horizon) && ` · words after ${quote.waitsFor.episodes.map(nameEpisode).join(' and ')}`}
            </span>
          </SiteLink>
        ) : (
          <p key={words[index]} className="quiet">
            <span className="label">{words[index]}</span> None on record
          </p>
        ),
      )}
    </nav>
  );
}
