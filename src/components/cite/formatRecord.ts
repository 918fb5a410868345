/** Citations as records for reference managers, by Citation.js. */
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CslDate, CslItem } from '~/domain/citation';

export type RecordName = 'bibtex' | 'ris' | 'csl';

/** BibTeX and RIS have no field for some of what CSL holds: it goes into those that they have. */
export function formatRecord(name: RecordName, item: CslItem): string {
  if (name === 'csl') return JSON.stringify([item], null, 2);
  const site = item['container-title'];
  // RIS has a field for the publisher of a page, BibTeX none.
  const notes = [
    name === 'bibtex' && site,
    item.note,
    item.issued?.circa && 'date approximate',
    `accessed ${isoDate(item.accessed)}`,
  ];
  const record = { ...item, publisher: site, note: notes.filter(Boolean).join('; ') };
  // The id is the key as it stands: letters, figures and hyphens are all that a slug has.
  Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false });
  const text = plugins.output.format(name, [record], { format: 'text' }).trim();
  return name === 'bibtex' ? text.replace(/\n\}$/, `\n${bibDates(item)}\n}`) : text;
}

/** The days as biblatex and reference managers read them; BibTeX itself has only year and month, and passes over these. */
function bibDates({ issued, accessed }: CslItem): string {
  const dates = [issued && `date = {${isoDate(issued)}${issued.circa ? '~' : ''}}`, `urldate = {${isoDate(accessed)}}`];
  return dates.flatMap((field) => (field ? [`\t${field},`] : [])).join('\n');
}

function isoDate({ 'date-parts': [parts = []] }: CslDate): string {
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
