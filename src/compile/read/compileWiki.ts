/** Wiki links and notes: what they lead to, and whether they may stand where they stand. */
import { parseEpisodeId } from '../../domain/horizon.ts';
import type { Target } from '../content.ts';
import { checkEpisodeId } from './checkEpisodes.ts';
import { faultOf, isLikeEpisode } from './checkReferences.ts';
import { type Gate, isAtLeastAsStrict } from './gateOrder.ts';
import { slugOf } from './targets.ts';
import type { TextJob } from './textJob.ts';
import type { WikiToken } from './wikiTokens.ts';

/** Target of a wiki link; undefined when there is none, which has been reported then. A target behind a stricter gate is reported, too. */
export function resolveLink(job: TextJob, token: WikiToken, gate: Gate): Target | undefined {
  const lookup = job.registry.lookUp(token.reference);
  if (!('found' in lookup)) {
    // A reference of the form of an episode deserves to hear what is wrong with it as an episode.
    const episode = token.reference.includes('.')
      ? checkEpisodeId(token.reference, job.records, job.registry)
      : undefined;
    const fault = episode ?? faultOf(token.reference, lookup, []);
    if (fault && !isBrokenEpisode(job, token.reference)) job.report(token.offset, fault, token.raw);
    return undefined;
  }
  const target = lookup.found;
  if (target.kind === 'events' || target.kind === 'contradictions') {
    job.report(
      token.offset,
      {
        rule: 'no-page',
        message: `expected something with a page of its own; found one of the ${target.kind}; link to an article, quotation or case`,
      },
      token.raw,
    );
    return undefined;
  }
  if (!isAtLeastAsStrict(gate, target)) job.report(token.offset, spoilerier(target, gate), token.raw);
  return target;
}

/** Id of a note: an episode, or a source by its slug if it has one, because the id of a masked source may give it away. */
export function resolveNote(job: TextJob, token: WikiToken): string {
  const id = token.reference;
  const lookup = job.registry.find(id, ['sources']);
  if ('found' in lookup) {
    const entry = job.records.entries.sources.find((other) => other.id === lookup.found.id);
    return (entry && slugOf(entry)) ?? id;
  }
  const fault =
    'missing' in lookup && isLikeEpisode(id, job.registry)
      ? checkEpisodeId(id, job.records, job.registry)
      : faultOf(id, lookup, ['sources']);
  if (fault) job.report(token.offset, fault, token.raw);
  return id;
}

function spoilerier(target: Target, gate: Gate): { rule: string; message: string } {
  const needed = `${target.revealedBy.join(' ')}${target.spoiler === 'plot' ? '' : ` (${target.spoiler})`}`;
  const given =
    gate.revealedBy.length === 0
      ? 'nothing'
      : `${gate.revealedBy.join(' ')}${gate.spoiler === 'plot' ? '' : ` (${gate.spoiler})`}`;
  return {
    rule: 'spoilerier-link',
    message: `expected a text that is masked by ${needed} or later, as what it links to is; found one masked by ${given}; mask the text so or drop the link`,
  };
}

function isBrokenEpisode(job: TextJob, reference: string): boolean {
  const ref = parseEpisodeId(reference);
  return ref !== undefined && job.registry.isBroken('series', ref.series);
}
