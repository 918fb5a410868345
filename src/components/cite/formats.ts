/** The eight forms of a citation. The largest library, that of the styles, follows the others. */
import { type Citable, formatPlain, formatWiki, toCslItem } from '~/domain/citation';
import { formatRecord, type RecordName } from './formatRecord';
import type { StyleName } from './formatStyle';

export interface CiteFormat {
  readonly name: string;
  /** Kept line by line, in the fixed-width face. */
  readonly isRecord: boolean;
  readonly make: (citable: Citable) => string | Promise<string>;
}

const styled = (style: StyleName) => async (citable: Citable) =>
  (await import('./formatStyle')).formatStyle(style, toCslItem(citable));
const recorded = (record: RecordName) => (citable: Citable) => formatRecord(record, toCslItem(citable));

export const CITE_FORMATS: readonly CiteFormat[] = [
  { name: 'Plain', isRecord: false, make: formatPlain },
  { name: 'APA', isRecord: false, make: styled('apa') },
  { name: 'MLA', isRecord: false, make: styled('mla') },
  { name: 'Chicago', isRecord: false, make: styled('chicago') },
  { name: 'Wiki', isRecord: true, make: formatWiki },
  { name: 'BibTeX', isRecord: true, make: recorded('bibtex') },
  { name: 'RIS', isRecord: true, make: recorded('ris') },
  { name: 'CSL-JSON', isRecord: true, make: recorded('csl') },
];
