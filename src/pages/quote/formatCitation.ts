/** A quotation cited in plain text, without its words: safe for every reader. */
import { formatDate } from '~/domain/dates';
import type { PartialDate } from '~/domain/fact';

export interface CitedQuote extends PartialDate {
  readonly speaker: string;
  readonly outlet: string;
  /** Who quoted it, where that is not the outlet itself. */
  readonly quotedIn?:
    | {
        readonly outlet?: string;
        readonly published?: string | null;
        readonly publishedPrecision?: PartialDate['datePrecision'];
      }
    | undefined;
  readonly site: string;
  readonly url: string;
}

export function formatCitation({ speaker, outlet, date, datePrecision, quotedIn, site, url }: CitedQuote): string {
  const said = `${speaker} to ${outlet}, ${formatDate(date, datePrecision)}`;
  const carried =
    quotedIn?.outlet && quotedIn.outlet !== outlet
      ? `, quoted in ${[quotedIn.outlet, quotedIn.published && formatDate(quotedIn.published, quotedIn.publishedPrecision)].filter(Boolean).join(', ')}`
      : '';
  // Non-breaking spaces are for the page, not for the clipboard.
  return `${said}${carried}. ${site}, ${url}`.replaceAll('\u00A0', ' ');
}
