/** A ballot as a sheet for the picture: what of it is filled, in the order of the page. */
import type { Ballot, Pick, Post } from '~/domain/ballot';
import type { PictureRow, PictureSheet } from '~/domain/picture';
import { type Crew, nameOf } from './crewNames';

interface BallotSheetWords {
  readonly subject: string;
  readonly site: string;
  readonly posts: readonly Post[];
  readonly crew: Crew;
}

/** A picture of more would be too long for any screen. */
const MAX_RANKED = 30;

export function ballotSheet(ballot: Ballot, { subject, site, posts, crew }: BallotSheetWords): PictureSheet {
  const row = (label: string, pick: Pick): PictureRow => ({
    label,
    monogram: crew.get(pick)?.monogram ?? '?',
    text: nameOf(crew, pick),
  });
  const filled = posts.flatMap(({ key, label }) => {
    const pick = ballot.posts.get(key);
    return pick === undefined ? [] : [row(label, pick)];
  });
  const ranked = ballot.ranks.slice(0, MAX_RANKED).map((pick, index) => row(String(index + 1), pick));
  const hasBoth = filled.length > 0 && ranked.length > 0;
  return {
    title: filled.length > 0 ? 'My crew' : 'My ranking',
    lead: `A fan’s ballot for ${subject}, if it were made.`,
    sections: [
      { heading: '', rows: filled },
      { heading: hasBoth ? 'Ranked' : '', rows: ranked },
    ].filter(({ rows }) => rows.length > 0),
    foot: [site, 'Unofficial. Not a poll.'],
  };
}
