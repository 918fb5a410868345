/** The register of contradictions as it is published. */
import { z } from 'zod';
import { gated, path, sealedTwin, stamp, words } from './dataCommon.ts';
import { contradiction, note, notes } from './dataParts.ts';

const row = z
  .strictObject({
    ...contradiction.shape,
    reason: words('Why this wiki goes by that.'),
    about: z
      .array(z.strictObject({ id: words('Id.'), name: words('Name.'), path: path('Its page.') }))
      .describe('What it concerns, by names that give away no more than the disagreement itself.'),
  })
  .meta({ id: 'ContradictionRow', description: 'A point on which the sources disagree, with what it concerns.' });

export const contradictionsFile = z
  .strictObject({ ...stamp, contradictions: gated(row, 'From A to Z by their titles.'), notes })
  .meta({
    title: 'Contradictions',
    description: 'What the sources disagree on, what each says, and what is gone by here.',
  });

export const contradictionsTwin = sealedTwin([row, note]).meta({
  title: 'Sealed twin of the contradictions',
  description: 'The masked disagreements and sources. Spoilers.',
});
