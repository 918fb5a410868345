/** In what part somebody speaks or acts on the timeline. */
import type { Role } from '../../domain/timeline.ts';
import type { Content, Entry, EventRecord } from '../content.ts';

/** What people are: makers, or cast. A director who is an actor first stands as the article says. */
export function rolesOfPeople(content: Content, ids: readonly string[]): Role[] {
  const jobs = content.people.filter(({ id }) => ids.includes(id)).map(({ data }) => data.job);
  return [...new Set(jobs.map((job): Role => (job === 'actor' ? 'cast' : 'creator')))].toSorted();
}

/**
 * The role that an event names itself; else that of its people, unless the outlet speaks for itself; else by its category: a campaign is
 * the fans', the cast is the cast, an outlet that reports of itself is the press, and all else is done by a studio or network.
 */
export function rolesOfEvent(content: Content, { data }: Entry<EventRecord>): Role[] {
  if (data.role) return [data.role];
  const isOutlet = data.who === data.outlet;
  const roles = rolesOfPeople(content, data.people);
  if (roles.length > 0 && !isOutlet) return roles;
  if (data.category === 'campaign') return ['fans'];
  if (data.category === 'cast') return ['cast'];
  return [isOutlet ? 'press' : 'studio'];
}
