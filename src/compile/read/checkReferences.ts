/** Does every reference lead somewhere? */
import type { Problem } from '../content.ts';
import { checkEpisodeId } from './checkEpisodes.ts';
import { didYouMean } from './didYouMean.ts';
import { locateValue } from './locate.ts';
import { allEntries, type RawEntry, type Records } from './records.ts';
import { COMMON_ROWS, type Goal, REFERENCE_ROWS, valuesAt } from './references.ts';
import type { Lookup, Registry, TargetKind } from './registry.ts';
import { type Fault, problemAt } from './sourceText.ts';

/** Follows every row of the table of references in every entry. */
export function checkReferences(records: Records, registry: Registry): Problem[] {
  return allEntries(records)
    .flatMap((entry) =>
      [...COMMON_ROWS, ...REFERENCE_ROWS[entry.kind]].flatMap(({ field, goal }) =>
        valuesAt(entry.data, field).flatMap(({ path, value }) => {
          const fault = checkReference(String(value), goal, records, registry);
          return fault ? [problemAt(entry.part.source, locateValue(entry.part, path), fault)] : [];
        }),
      ),
    )
    .concat(records.entries.cases.flatMap((entry) => checkSubject(entry, registry)));
}

function checkReference(id: string, goal: Goal, records: Records, registry: Registry): Fault | undefined {
  if (goal === 'episode') return checkEpisodeId(id, records, registry);
  if (goal === 'source-or-episode') {
    const lookup = registry.find(id, ['sources']);
    if (!('missing' in lookup)) return undefined;
    if (isLikeEpisode(id, registry)) return checkEpisodeId(id, records, registry);
    return faultOf(id, lookup, ['sources']);
  }
  if ('kinds' in goal) return faultOf(id, registry.find(id, goal.kinds), goal.kinds);
  const options = records.site?.[goal.site].map((option) => option.id);
  if (!options || options.includes(id)) return undefined;
  return {
    rule: 'unknown-option',
    message: `expected one of ${goal.site} in site.yaml (${options.join(', ')}); found "${id}"; change it or add it there`,
    didYouMean: didYouMean(id, options),
  };
}

/** With a dot, or the code of a film, an id cannot be a source that was mistyped. */
export function isLikeEpisode(id: string, registry: Registry): boolean {
  return id.includes('.') || registry.has('series', id) || registry.isBroken('series', id);
}

/** What to say of a lookup that did not find its one target. */
export function faultOf(id: string, lookup: Lookup, kinds: readonly TargetKind[]): Fault | undefined {
  if ('ambiguous' in lookup) {
    return {
      rule: 'ambiguous-reference',
      message: `expected an id that means one thing; "${id}" is ${lookup.ambiguous.join(' and ')}; put the kind before it, as in ship:${id}, or rename a file`,
    };
  }
  if (!('missing' in lookup)) return undefined;
  const where = kinds.length > 0 ? ` in ${kinds.map((kind) => `content/${kind}`).join(', ')}` : '';
  return {
    rule: 'unknown-reference',
    message: `expected the id of something${where}; found "${id}", which is not there; add the file or change the id`,
    didYouMean: lookup.suggest(),
  };
}

/** A case is about a character and has its id, or it is about a group and has a name of its own. */
function checkSubject(entry: RawEntry<{ subject: string; name?: string | undefined }>, registry: Registry): Problem[] {
  const { subject, name } = entry.data;
  const problems: Problem[] = [];
  const say = (fault: Fault): void =>
    void problems.push(problemAt(entry.part.source, locateValue(entry.part, ['subject']), fault));
  const lookup = registry.find(subject, ['characters']);
  if ('missing' in lookup && name === undefined) {
    say({
      rule: 'unknown-reference',
      message: `expected the id of a character, or a name for a group; found "${subject}"; add the character, or the field name`,
      didYouMean: lookup.suggest(),
    });
  }
  if (entry.id !== subject) {
    say({
      rule: 'case-name',
      message: `expected a file name equal to the subject; found ${entry.id} and "${subject}"; rename the file to ${subject}.yaml`,
    });
  }
  return problems;
}
