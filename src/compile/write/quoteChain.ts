/** The way of a quotation from the speaker to this wiki, step by step. */
import type { QuoteStep } from '../../domain/timeline.ts';
import type { Content, QuoteRecord, SourceRecord } from '../content.ts';
import { noteIdOf } from './notes.ts';

/** Said, printed by the outlet, copied or reported by others, quoted where the words were read. What is not the outlet's own is second hand. */
export function chainOf(content: Content, quote: QuoteRecord): QuoteStep[] {
  const source = sourceOf(content, quote.source);
  const isOwn = isOfOutlet(source, quote.outlet);
  const isReadThere = quote.quotedIn === quote.source;
  const note = noteIdOf(content, quote.source);
  const steps: QuoteStep[] = [
    { step: 'said', note: null, isSecondHand: false, isRead: false },
    { step: 'printed', note: isOwn ? note : null, isSecondHand: false, isRead: isOwn && isReadThere },
  ];
  if (!isOwn) {
    const step = source.type === 'copy' ? 'copied' : 'reported';
    steps.push({ step, note, isSecondHand: true, isRead: isReadThere });
  }
  if (!isReadThere) {
    steps.push({
      step: 'quoted',
      note: noteIdOf(content, quote.quotedIn),
      isSecondHand: !isOfOutlet(sourceOf(content, quote.quotedIn), quote.outlet),
      isRead: true,
    });
  }
  return steps;
}

/** "SFX (via Magzter)" is still SFX; "Variety (copy)" is somebody else's copy of it. */
function isOfOutlet({ outlet, type }: SourceRecord, told: string): boolean {
  return type !== 'copy' && (outlet === told || outlet.startsWith(`${told} (`));
}

/** @throws Error if it is not there after all: a fault of the compiler. */
function sourceOf(content: Content, id: string): SourceRecord {
  const source = content.sources.find((entry) => entry.id === id);
  if (!source) throw new Error(`There is no source "${id}", although reading found no fault.`);
  return source.data;
}
