/** Names that several things have, and the addresses that lead on. */
import { z } from 'zod';
import { dataPath, path, stamp, words } from './dataCommon.ts';

const namedThing = z
  .strictObject({
    path: path('Its page.'),
    name: words('Its own name.'),
    what: words('What it is, as in "Ship".'),
    summary: words('One or two safe sentences.'),
  })
  .meta({ id: 'NamedThing', description: 'One of the things that share a name.' });

export const nameFile = z
  .strictObject({
    ...stamp,
    id: words('Id, as in the path of the page.'),
    name: words('The name.'),
    things: z.array(namedThing).describe('All that have the name and are no spoiler.'),
    dataPath,
  })
  .meta({ title: 'Name', description: 'A name that several things have.' });

const redirect = z
  .strictObject({ from: path('The other name as an address.'), to: path('The one true path.') })
  .meta({ id: 'Redirect', description: 'An address that leads to another.' });

export const redirectsFile = z
  .strictObject({
    ...stamp,
    pages: z.array(path('A page.')).describe('Every page but those whose name is a spoiler.'),
    redirects: z.array(redirect).describe('Other names, wrong spellings and former addresses.'),
  })
  .meta({ title: 'Redirects', description: 'Every address of the site, and those that lead to one of them.' });
