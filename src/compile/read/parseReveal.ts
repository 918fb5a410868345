/** The first line of a reveal: which episodes give its blocks away. */
import type { RootContent } from 'mdast';
import { SPOILER_KINDS } from '../../domain/spoilerKinds.ts';
import { checkEpisodeId } from './checkEpisodes.ts';
import { didYouMean } from './didYouMean.ts';
import { type Gate, OPEN_GATE } from './gateOrder.ts';
import type { Fault } from './sourceText.ts';
import { offsetOf, type TextJob } from './textJob.ts';

export interface RevealGate extends Gate {
  readonly label?: string;
}

type Container = Extract<RootContent, { type: 'containerDirective' }>;

const ATTRIBUTES = ['by', 'label', 'spoiler'];
const MAX_EPISODES = 4;
const MAX_LABEL = 90;
const EPISODE = /^[a-z0-9]+(?:\.\d{1,2}x\d{2})?$/;

/** Reads and checks name and attributes; with a fault the gate is of no use, and the fault keeps the content from being used. */
export function parseReveal(job: TextJob, node: Container): RevealGate {
  const start = offsetOf(node);
  const line = job.hidden.slice(start, job.hidden.indexOf('\n', start));
  const say = (words: string, fault: Fault): void => job.report(start + Math.max(0, line.indexOf(words)), fault, words);
  if (node.name !== 'reveal') {
    say(node.name, {
      rule: 'unknown-directive',
      message: `expected :::reveal; found :::${node.name}; there is no other`,
      didYouMean: didYouMean(node.name, ['reveal']),
    });
    return OPEN_GATE;
  }
  const attributes = node.attributes ?? {};
  for (const name of Object.keys(attributes).filter((key) => !ATTRIBUTES.includes(key))) {
    say(name === 'id' ? '#' : name === 'class' ? '.' : name, {
      rule: 'unknown-attribute',
      message: `expected by, label or spoiler; found "${name}"; delete it`,
      didYouMean: didYouMean(name, ATTRIBUTES),
    });
  }
  const revealedBy = (attributes.by ?? '').split(/[\s,]+/).filter(Boolean);
  if (revealedBy.length === 0 || revealedBy.length > MAX_EPISODES) {
    say(':::', {
      rule: 'bad-reveal',
      message: `expected by="…" with one to ${MAX_EPISODES} episodes; found ${revealedBy.length}; name the ones that give it away`,
    });
  }
  for (const episode of revealedBy) {
    const fault = EPISODE.test(episode)
      ? checkEpisodeId(episode, job.records, job.registry)
      : {
          rule: 'unknown-episode',
          message: `expected an episode such as pic.3x09, or the code of a film; found "${episode}"; change it`,
        };
    if (fault) say(episode, fault);
  }
  const spoiler = SPOILER_KINDS.find((kind) => kind === (attributes.spoiler ?? 'plot'));
  if (!spoiler) {
    const found = attributes.spoiler ?? '';
    say(found, {
      rule: 'bad-value',
      message: `expected spoiler to be one of ${SPOILER_KINDS.join(', ')}; found "${found}"; change it`,
      didYouMean: didYouMean(found, SPOILER_KINDS),
    });
  }
  const label =
    attributes.label === undefined || attributes.label === null ? undefined : job.restore(attributes.label).trim();
  if (label !== undefined && (label === '' || label.length > MAX_LABEL)) {
    say('label', {
      rule: 'bad-value',
      message: `expected a label of 1 to ${MAX_LABEL} characters; found ${label.length}; change it`,
    });
  }
  return { revealedBy, spoiler: spoiler ?? 'plot', ...(label === undefined ? {} : { label }) };
}
