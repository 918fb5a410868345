import { describe, expect, it } from 'vitest';
import type { Content, Entry, EventRecord } from '~/compile/content';
import { rolesOfEvent, rolesOfPeople } from '~/compile/write/roles';
import { readTiny } from './tiny';

const content: Content = readTiny();
const [event] = content.events as [Entry<EventRecord>];
const rolesOf = (over: Partial<EventRecord>) =>
  rolesOfEvent(content, { ...event, data: { ...event.data, people: [], role: undefined, ...over } });

describe('the role of an event', () => {
  it.each<[Partial<EventRecord>, string[], string]>([
    [{ people: ['per-lund'] }, ['creator'], 'that of its people'],
    [{ people: ['mina-okafor', 'per-lund'] }, ['cast', 'creator'], 'of several each once'],
    [{ people: ['per-lund'], role: 'fans' }, ['fans'], 'what the event itself says comes first'],
    [{ people: ['per-lund'], who: 'Gazette', outlet: 'Gazette' }, ['press'], 'an outlet that speaks for itself'],
    [{ who: 'Fans', category: 'campaign' }, ['fans'], 'a campaign is of the fans'],
    [{ who: 'Club', outlet: 'Club', category: 'campaign' }, ['fans'], 'also where they report it themselves'],
    [{ who: 'The whole crew', category: 'cast' }, ['cast'], 'the cast as a whole'],
    [{ who: 'Harbour Radio' }, ['studio'], 'all else is done by a studio or network'],
  ])('%o: %j – %s', (over, roles) => {
    expect(rolesOf(over)).toEqual(roles);
  });

  it('is none for nobody', () => {
    expect(rolesOfPeople(content, ['nobody'])).toEqual([]);
  });
});
