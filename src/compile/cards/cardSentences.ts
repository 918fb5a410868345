/** Words that several sorts of cards say. */
import { formatDate } from '../../domain/dates.ts';

export const checkedOn = (day: string): string => `Checked on ${formatDate(day)}`;
export const sentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);
