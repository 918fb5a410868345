/** Plates from safe facts, and the sky that a plate is redrawn in once the reader's horizon opens more. */
import type { Appearance, Tie } from '../../domain/article.ts';
import { NOTHING_SEEN, parseEpisodeId } from '../../domain/horizon.ts';
import { drawPlate, drawSmallPlate, type Plate, type SmallPlate } from '../../domain/plate.ts';
import { describePlate, plateFacts, type PlateSky } from '../../domain/plateFacts.ts';
import { view } from '../../domain/view.ts';
import type { CharacterRecord, Content, Entry } from '../content.ts';
import { GateBox, type Labelled } from './gateBox.ts';
import { wholeSky } from './sky.ts';
import { appearancesOf, tiesOf } from './ties.ts';

/** A drawing and the sentence that says what is in it. */
export interface SafePlate {
  readonly plate: Plate;
  readonly plateText: string;
  readonly sky: PlateSky;
}

export function safePlate(content: Content, entry: Entry<CharacterRecord>): SafePlate {
  const facts = safeFacts(content, entry);
  return { plate: drawPlate(facts), plateText: describePlate(facts), sky: facts.sky };
}

export function smallPlate(content: Content, entry: Entry<CharacterRecord>): SmallPlate {
  return drawSmallPlate(safeFacts(content, entry));
}

function safeFacts(content: Content, entry: Entry<CharacterRecord>) {
  const box = new GateBox(entry.data.revealedBy);
  const [appearances, ties] = [appearancesOf(content, entry), tiesOf(content, entry)];
  return plateFacts(
    skyOf(content, entry, appearances),
    view(box.gate<Appearance>(appearances), NOTHING_SEEN, content.site.checked),
    view(box.gate<Tie>(ties), NOTHING_SEEN, content.site.checked),
  );
}

function skyOf(
  content: Content,
  entry: Entry<CharacterRecord>,
  appearances: readonly Labelled<Appearance>[],
): PlateSky {
  const { numbers, runs, ...sky } = wholeSky(content);
  const isListed = entry.data.revealedBy.length === 0;
  // A series is named in a safe file only where an open fact or the mask itself names it.
  const named = new Set(
    appearances.flatMap(({ series, revealedBy }) => [
      ...(revealedBy.length === 0 && isListed ? [series] : []),
      ...revealedBy.map((id) => parseEpisodeId(id)?.series ?? id),
    ]),
  );
  return { ...sky, at: numbers.get(entry.id) ?? 0, runs: runs.filter(({ code }) => named.has(code)) };
}
