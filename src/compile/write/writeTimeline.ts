/** The timeline and the status. */
import type { Milestone, RecordDates, StatusFile } from '../../domain/reference.ts';
import type { SafeEntry, TimelineEntry, TimelineFile } from '../../domain/timeline.ts';
import type { Content } from '../content.ts';
import type { FileSet, Unstamped } from './fileSet.ts';
import { GateBox } from './gateBox.ts';
import { mustResolve } from './things.ts';
import { statusAnswer } from './writeAnswers.ts';
import { safeEntry, timelineEntries } from './timelineEntries.ts';
import { writeMonths } from './writeMonths.ts';

export function writeTimeline(content: Content, files: FileSet): void {
  const entries = timelineEntries(content);
  const box = new GateBox();
  const gated = box.gate<TimelineEntry, SafeEntry>(entries, safeEntry);
  const mentioned = new Set(entries.flatMap((entry) => [...entry.mentions, ...entry.speakers]));
  const names = [...mentioned]
    .map((id) => ({ id, target: mustResolve(content, id) }))
    .filter(({ target }) => target.revealedBy.length === 0)
    .map(({ id, target }) => ({ id, label: target.safeName }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'en'));
  const timeline: Unstamped<TimelineFile> = {
    entries: gated,
    names,
    characters: names.map(({ id }) => id).filter((id) => isCharacter(content, id)),
    topics: content.site.topicsOfRecord,
  };
  files.add(['timeline'], 'timeline', timeline, { facts: box.sealed });

  const statusBox = new GateBox();
  const answer = statusAnswer(content);
  const status: Unstamped<StatusFile> = {
    answer: answer.row,
    wouldChange: answer.wouldChange,
    entries: statusBox.gate<TimelineEntry, SafeEntry>(
      entries.filter((entry) => entry.status),
      safeEntry,
    ),
    record: recordOf(content, entries),
  };
  files.add(['status'], 'status', status, { facts: statusBox.sealed });
  writeMonths(entries, status.record, content.site.checked, safeEntry, files);
}

/** What the board can be asked for by the same id. */
function isCharacter(content: Content, id: string): boolean {
  return [content.characters, content.cases].some((entries) => entries.some((entry) => entry.id === id));
}

/** A mask on the timeline shows its day: the days of all entries are safe. */
function recordOf(content: Content, entries: readonly TimelineEntry[]): RecordDates {
  return {
    dates: entries.map(({ date }) => date),
    milestones: milestonesOf(content),
  };
}

/** What turned the course of things, oldest first. */
export function milestonesOf(content: Content): Milestone[] {
  return content.events
    .flatMap(({ data: { milestone, revealedBy, date, datePrecision } }) =>
      milestone && revealedBy.length === 0 ? [{ label: milestone, date, datePrecision }] : [],
    )
    .toSorted((a, b) => a.date.localeCompare(b.date));
}
