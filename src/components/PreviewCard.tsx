/** What a preview says of a page, in one glance. */
import { formatVerdict } from '~/domain/evidence';
import type { Preview } from '~/domain/preview';
import { Icon } from '~/ui/Icon';
import { Bars } from './Bars';
import { Monogram } from './Monogram';
import { useReader } from './ReaderContext';

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

export function PreviewCard({ preview }: { readonly preview: Preview }) {
  const { kind, title, line, monogram, part, text, isQuoted, waits, scored } = preview;
  const { nameEpisode } = useReader();
  return (
    <>
      <div className="preview-head">
        {monogram && <Monogram letters={monogram} size={40} />}
        <div>
          <p className="label">{kind}</p>
          <p className="preview-title">{title}</p>
          {line && <p className="preview-line">{line}</p>}
        </div>
      </div>
      {part && <p className="preview-part">{part}</p>}
      {text && <p className={isQuoted ? 'preview-quote' : undefined}>{isQuoted ? `“${text}”` : text}</p>}
      {waits.length > 0 && (
        <p className="preview-waits">
          <Icon name="crescent" />
          <span>Told once you have watched {list.format(waits.map(nameEpisode))}.</span>
        </p>
      )}
      {scored && (
        <div className="preview-case">
          <p className="label">
            On the board: <b>{formatVerdict(scored.score.verdict)}</b>
            {scored.hasMore && ', and more is known further on'}
          </p>
          <Bars pointsFor={scored.score.for} pointsAgainst={scored.score.against} />
        </div>
      )}
    </>
  );
}
