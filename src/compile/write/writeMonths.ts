/** A small file for each month of the record: its entries, and how things stood at its end. */
import { compareDates, lastDay } from '../../domain/dates.ts';
import { monthOf, monthsOfRecord } from '../../domain/months.ts';
import type { MonthFile, RecordDates } from '../../domain/reference.ts';
import type { SafeEntry, TimelineEntry } from '../../domain/timeline.ts';
import type { FileSet, Unstamped } from './fileSet.ts';
import { GateBox, type Labelled } from './gateBox.ts';

/** @param entries the whole record. @param safe what a mask of the timeline may show. */
export function writeMonths(
  entries: readonly Labelled<TimelineEntry>[],
  record: RecordDates,
  checked: string,
  safe: (entry: TimelineEntry) => SafeEntry,
  files: FileSet,
): void {
  const months = monthsOfRecord(record, checked);
  const inOrder = entries.toSorted((a, b) => compareDates(a.date, b.date));
  for (const [index, month] of months.entries()) {
    const box = new GateBox();
    const own = inOrder.filter(({ date }) => monthOf(date) === month);
    const earlier = inOrder.filter(({ date }) => monthOf(date) < month);
    const standing = [...earlier, ...own].findLast(({ status }) => status);
    const end = lastDay(month);
    const file: Unstamped<MonthFile> = {
      month,
      end: end < checked ? end : checked,
      previous: months[index - 1] ?? null,
      next: months[index + 1] ?? null,
      entries: box.gate<TimelineEntry, SafeEntry>(own, safe),
      before: box.gate<TimelineEntry, SafeEntry>(standing && !own.includes(standing) ? [standing] : [], safe),
      standing: standing?.id ?? null,
      total: earlier.length + own.length,
      dataPath: `/data/status/${month}.json`,
    };
    files.add(['status', month], 'month', file, { facts: box.sealed });
  }
}
