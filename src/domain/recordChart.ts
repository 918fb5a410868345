/** The record as a chart: one dot for each dated entry, stacked by half month, with what turned its course named above. */
import { lastDay, yearOf } from './dates.ts';
import type { Milestone, RecordDates } from './reference.ts';

export interface ChartMark extends Milestone {
  /** Hundredths of the width. */
  readonly x: number;
  /** Row of the label, from the top; two that would touch stand in different rows. */
  readonly row: number;
  /** Whether its label reads to the left, as near the right edge. */
  readonly isLeft: boolean;
}

export interface RecordChart {
  /** Hundredths of the width, and the place in its stack from 0. */
  readonly dots: readonly (readonly [x: number, level: number])[];
  readonly years: readonly (readonly [x: number, year: number])[];
  readonly marks: readonly ChartMark[];
  /** The day on which the reader stands. */
  readonly now: number;
  /** Entries before the chart begins. */
  readonly earlier: number;
}

/** Months shown before the first milestone and after today. */
const LEAD = 5;
const TRAIL = 1.5;
/** A label is no wider than this, in hundredths of the chart on a desk. */
const LABEL_WIDTH = 16;

/** Nor the figures of a year wider than this, on a phone. */
const YEAR_WIDTH = 10;

const monthOf = (date: string): number => yearOf(date) * 12;

/**
 * @param epoch the day on which the reader stands: what came later is not there yet.
 * @param newest the newest day of the record: the scale ends there whatever the epoch, so that a dot keeps its place.
 */
export function chartRecord(record: RecordDates, epoch: string, newest: string): RecordChart | null {
  const milestones = record.milestones.filter(({ date }) => lastDay(date) <= epoch);
  const first = milestones[0];
  if (!first) return null;
  const start = monthOf(first.date) - LEAD;
  const end = monthOf(newest) + TRAIL;
  const place = (month: number): number => Math.round(((month - start) / (end - start)) * 1000) / 10;
  const now = place(monthOf(epoch));
  const dates = record.dates.filter((date) => lastDay(date) <= epoch);
  const shown = dates.map(monthOf).filter((month) => month >= start);
  const heights = new Map<number, number>();
  const dots = shown.map((month) => {
    const half = Math.floor(month * 2) / 2;
    const level = heights.get(half) ?? 0;
    heights.set(half, level + 1);
    return [place(half + 0.25), level] as const;
  });
  const years = Array.from({ length: Math.floor(end / 12) - Math.ceil(start / 12) + 1 }, (_, index) => {
    const year = Math.ceil(start / 12) + index;
    return [place(year * 12), year] as const;
  }).filter(([x]) => x < 100 - YEAR_WIDTH);
  return {
    dots,
    years,
    marks: placeLabels(
      milestones.map((milestone) => ({ ...milestone, x: place(monthOf(milestone.date)) })),
      now,
    ),
    now,
    earlier: dates.length - shown.length,
  };
}

/** A label that would cross the line of the reader's day reads away from it, where there is room for that. */
function placeLabels(marks: readonly (Milestone & { readonly x: number })[], now: number): ChartMark[] {
  const placed: (ChartMark & { readonly from: number })[] = [];
  for (const mark of marks) {
    const isLeft = mark.x > now - LABEL_WIDTH && mark.x >= LABEL_WIDTH;
    const from = isLeft ? mark.x - LABEL_WIDTH : mark.x;
    const isFree = (row: number): boolean =>
      placed.every((other) => other.row !== row || Math.abs(other.from - from) >= LABEL_WIDTH);
    const row = [0, 1, 2, 3].find(isFree) ?? 0;
    placed.push({ ...mark, isLeft, row, from });
  }
  return placed.map(({ from: _, ...mark }) => mark);
}
