/** What a note refers to: outlet and date always, title and address unless they give something away. */
import type { Note, SafeNote } from '~/domain/article';
import { formatDate } from '~/domain/dates';
import type { Seen } from '~/domain/view';
import { GatedFact } from './GatedFact';
import { OutLink } from './OutLink';
import { SiteLink } from './SiteLink';

export function NoteText({ seen }: { readonly seen: Seen<Note, SafeNote> }) {
  const safe = seen.open ? seen.fact : seen.stub;
  if (safe.type === 'episode') {
    return <SiteLink to={safe.path}>{seen.open ? `${seen.fact.title}, the episode itself` : 'An episode'}</SiteLink>;
  }
  return (
    <>
      {safe.outlet && <span className="outlet">{`${safe.outlet}. `}</span>}
      <GatedFact seen={seen} isInline>
        {(note) => (note.url ? <OutLink href={note.url}>{note.title}</OutLink> : <cite>{note.title}</cite>)}
      </GatedFact>
      {safe.published && <span className="mono">{` · ${formatDate(safe.published, safe.publishedPrecision)}`}</span>}
      {' · '}
      <SiteLink to={safe.path}>what leans on it</SiteLink>
    </>
  );
}
