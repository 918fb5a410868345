/** What kinds of source there are, best first; `sourceList.ts` has the words for them. */
export const SOURCE_GRADES = [
  'original',
  'official',
  'secondary',
  'copy',
  'article',
  'reference',
  'dataset',
  'fan-campaign',
  'fan',
  'unchecked',
] as const;
export type SourceGrade = (typeof SOURCE_GRADES)[number];
