/** Evidence as the sum needs it: of the board, the cases and the pages of characters. */
import { z } from 'zod';
import { GRADES } from '../../domain/evidence.ts';
import { dated, fact, words } from './dataCommon.ts';

export const evidenceType = z
  .enum(['canon', 'creator', 'actor', 'press', 'schedule', 'campaign', 'studio'])
  .describe('Kind of evidence.');

export const weighed = {
  ...fact,
  ...dated,
  side: z.enum(['for', 'against']).describe('Does it speak for or against a return?'),
  grade: z.enum(GRADES).describe('A announced or signed, B plan or refusal, C wish, D set up on screen, E rumour.'),
  directness: z
    .union([z.literal(1), z.literal(0.5)])
    .describe('1 about this person in this show, 0.5 about the show or a group.'),
  origin: words('The statement it goes back to; lines with one origin and side count once.'),
};

export const weighedLine = z
  .strictObject(weighed)
  .meta({ id: 'WeighedLine', description: 'A line of evidence as the sum needs it: no words.' });
