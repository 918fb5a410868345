/** Previews of quotations, cases, series, episodes, sources and answers. */
import type { CaseFile, EvidenceLine } from './board.ts';
import { formatDate } from './dates.ts';
import type { FactMeta, Gated, SealedFile } from './fact.ts';
import { capitalise, formatRecorded, formatYears } from './formatWork.ts';
import { clipWords, firstWords, type Preview, type PreviewReader } from './preview.ts';
import type { AnswerFile, SourceFile } from './reference.ts';
import { scoreCase } from './scoreCase.ts';
import { nameOutlet, nameSourceType } from './sourceList.ts';
import type { QuoteFile } from './timeline.ts';
import { isKnownOn, type Seen, unseal, view } from './view.ts';
import type { EpisodeFile, SeriesFile } from './works.ts';

type Sealed = SealedFile | undefined;
const NOT_YET = 'Later than the day on which you stand.';

function see<T extends FactMeta>(
  facts: readonly Gated<T>[],
  sealed: Sealed,
  { horizon, epoch }: PreviewReader,
): Seen<T>[] {
  return view(unseal(facts, sealed), horizon, epoch);
}

export function previewQuote(file: QuoteFile, sealed: Sealed, reader: PreviewReader): Preview {
  const isKnown = isKnownOn(file, reader.epoch);
  const gap = file.fragment ? '…' : '';
  const words = firstWords(see(file.words, sealed, reader), ({ paragraphs }) => [
    `${gap}${paragraphs.join(' ')}${gap}`,
  ]);
  return {
    kind: 'Quotation',
    title: file.speaker.name,
    line: `${file.outlet}, ${formatDate(file.date, file.datePrecision)}`,
    monogram: file.speaker.monogram,
    ...(isKnown ? { ...words, isQuoted: words.text !== '' } : { text: NOT_YET, waits: [] }),
  };
}

/** @param part the id of a line of evidence. */
export function previewCase(file: CaseFile, part: string, sealed: Sealed, reader: PreviewReader): Preview {
  const lines = see<EvidenceLine>([...file.evidence, ...file.masked], sealed, reader);
  const line = lines.find((one) => (one.open ? one.fact : one.stub).id === part);
  const base = { kind: 'Case', title: `Would ${file.name} be in it?`, line: '', monogram: file.monogram };
  if (!line) return { ...base, text: '', waits: [], scored: scoreCase(lines, reader.epoch) };
  return {
    ...base,
    part: line.open ? `${capitalise(line.fact.side)}: ${line.fact.who}` : 'A line of evidence',
    ...firstWords([line], ({ rich }) => rich),
  };
}

/** @param part `season-3` for a season. */
export function previewSeries(file: SeriesFile, part: string): Preview {
  const season = Number(/^season-(\d+)$/.exec(part)?.[1] ?? Number.NaN);
  const episodes = file.list.filter((episode) => episode.season === season);
  const recorded = formatRecorded({ type: file.type, episodes: episodes.length });
  return {
    kind: file.type === 'film' ? 'Film' : 'Series',
    title: file.name,
    line: `${capitalise(file.format)}, ${formatYears(file)}`,
    ...(episodes.length > 0 && season > 0
      ? { part: `Season ${season}`, text: recorded ? `${capitalise(recorded)}.` : '' }
      : { text: clipWords(file.summary) }),
    waits: [],
  };
}

export function previewEpisode(file: EpisodeFile, number: string, sealed: Sealed, reader: PreviewReader): Preview {
  const [title] = see(file.title, sealed, reader);
  const story = firstWords(see(file.line, sealed, reader), ({ text }) => [text]);
  return {
    kind: 'Episode',
    title: title?.open ? title.fact.text : number,
    line: `${title?.open ? `${number}, ` : ''}${formatDate(file.airDate)}`,
    // Who has seen it is reminded of what happens; anybody else reads what is safe.
    text: story.text || clipWords(file.summary),
    waits: [],
  };
}

export function previewSource(file: SourceFile, sealed: Sealed, reader: PreviewReader): Preview {
  const isKnown = isKnownOn(file.published ? { date: file.published } : {}, reader.epoch);
  const [title] = see(file.title, sealed, reader);
  const day = file.published ? formatDate(file.published, file.publishedPrecision) : '';
  const outlet = nameOutlet(file.outlet);
  const isTold = isKnown && title?.open === true;
  return {
    kind: 'Source',
    title: isTold ? title.fact.title : outlet,
    line: [isTold ? outlet : '', day].filter(Boolean).join(', '),
    text: isKnown ? nameSourceType(file.type) : NOT_YET,
    waits: isKnown && title && !title.open ? title.stub.revealedBy : [],
  };
}

/** An answer is a claim about the present: on an earlier day it had not been given. */
export function previewAnswer(file: AnswerFile, { epoch }: PreviewReader): Preview {
  const isGiven = file.checked <= epoch;
  return {
    kind: 'Answer',
    title: file.name,
    line: isGiven ? `${file.short}.` : '',
    text: isGiven ? file.summary : NOT_YET,
    waits: [],
  };
}
