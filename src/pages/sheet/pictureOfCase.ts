/** A case sheet as a sheet for the picture. */
import type { CaseFile, EvidenceLine } from '~/domain/board';
import type { CaseSheet } from '~/domain/caseSheet';
import { formatDate } from '~/domain/dates';
import { type CountedLine, formatVerdict, formatWeight, type Score } from '~/domain/evidence';
import type { PictureRow, PictureSheet } from '~/domain/picture';
import { richToText } from '~/domain/richText';

interface CasePictureParts {
  readonly file: Pick<CaseFile, 'name'>;
  readonly sheet: CaseSheet<EvidenceLine>;
  readonly score: Score;
  readonly day: string;
  readonly site: string;
}

export function pictureOfCase({ file, sheet, score, day, site }: CasePictureParts): PictureSheet {
  const sums = `${score.for.toFixed(2)} for, ${score.against.toFixed(2)} against`;
  return {
    title: file.name,
    lead: `As it stood on ${formatDate(day)}: ${formatVerdict(score.verdict)}. ${sums}. A weight of evidence, not a probability.`,
    sections: [
      { heading: 'The points', rows: sheet.picked.map(rowOf) },
      { heading: 'Against, the strongest by rule', rows: sheet.added.against.map(rowOf) },
      { heading: 'For, the strongest by rule', rows: sheet.added.for.map(rowOf) },
    ].filter(({ rows }) => rows.length > 0),
    foot: [site, 'Unofficial'],
  };
}

function rowOf(entry: CountedLine<EvidenceLine>): PictureRow {
  const { line } = entry;
  const when = formatDate(line.date, line.datePrecision);
  return {
    label: `${formatWeight(entry.counted, line.side)} ${line.grade}`,
    color: line.side,
    text: richToText(line.rich),
    note: [...new Set([line.who, line.outlet]), when].join(' · '),
  };
}
