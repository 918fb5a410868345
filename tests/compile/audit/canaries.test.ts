/** A canary in every text that can be gated, at every level: found where it belongs, and nowhere else. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { auditFolder } from '~/compile/audit/auditFolder';
import type { CompiledSite } from '~/compile/compileSite';
import { GateBox } from '~/compile/write/gateBox';
import type { FactMeta, Gated, SealedFile } from '~/domain/fact';
import { parseHorizon } from '~/domain/horizon';
import { openFacts, unseal } from '~/domain/view';
import { CANARY, LEVELS, OWN, plantCanaries } from '../../support/plantCanaries';
import { TINY } from '../read/brokenCase';
import { compileTiny } from '../write/tiny';

const EPOCH = '2030-01-01';
/** Where a reader can stand, and the episodes that he or she has seen. */
const HORIZONS: readonly (readonly [horizon: string, seen: readonly string[]])[] = [
  ['none', []],
  ...LEVELS.slice(0, 4).map((level, index): [string, string[]] => [level, LEVELS.slice(0, index + 1)]),
  ['lamp.all', ['lamp']],
  ['fog.1x02,lamp.all', ['fog.1x01', 'fog.1x02', 'lamp']],
  ...OWN.map((level, index): [string, string[]] => [level, OWN.slice(0, index + 1)]),
  ['all', [...LEVELS, ...OWN]],
];

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'canaries-'));
fs.cpSync(TINY, dir, { recursive: true });
const canaries = plantCanaries(dir);
const site = compileTiny(dir);
afterAll(() => fs.rmSync(dir, { recursive: true, force: true }));

const isSealed = (file: string): boolean => file.includes('.sealed.');
/** In whatever case: the words of the search are folded. */
const namedIn = (text: string): string[] => [
  ...new Set(Array.from(text.matchAll(new RegExp(`${CANARY}(\\d{4})`, 'gi')), ([, number]) => `${CANARY}${number}`)),
];
const shown = canaries.filter(({ isShown }) => isShown);

/** What a reader sees of a data file: every list of facts goes through the gate, as on the pages. */
function seen(value: unknown, twin: SealedFile | undefined, horizon: string): string[] {
  if (typeof value === 'string') return namedIn(value);
  if (typeof value !== 'object' || value === null) return [];
  const isFacts =
    Array.isArray(value) && value.some((item) => typeof item === 'object' && item !== null && 'revealedBy' in item);
  const parts = isFacts
    ? openFacts(unseal(value as Gated<FactMeta>[], twin), parseHorizon(horizon), EPOCH)
    : Object.values(value);
  return parts.flatMap((part) =>
    isFacts ? namedIn(JSON.stringify({ ...part, stub: null })) : seen(part, twin, horizon),
  );
}

function seenAt(horizon: string): string[] {
  const found = [...site.files].flatMap(([file, text]) => {
    if (isSealed(file)) {
      // A sealed part of the search is the twin of no file.
      const { facts } = JSON.parse(text) as SealedFile;
      return site.files.has(file.replace('.sealed', '')) ? [] : seen(facts, undefined, horizon);
    }
    const twin = site.files.get(file.replace(/\.json$/, '.sealed.json'));
    return seen(JSON.parse(text), twin ? (JSON.parse(twin) as SealedFile) : undefined, horizon);
  });
  return [...new Set(found)].toSorted();
}

function writeFiles({ files }: CompiledSite): string {
  const out = fs.mkdtempSync(path.join(os.tmpdir(), 'canaries-out-'));
  for (const [file, text] of files) {
    fs.mkdirSync(path.dirname(path.join(out, file)), { recursive: true });
    fs.writeFileSync(path.join(out, file), text);
  }
  return out;
}

describe(`${canaries.length} canaries`, () => {
  it('are many, of many fields and levels, and each its own', () => {
    expect(canaries.length).toBeGreaterThanOrEqual(200);
    expect(new Set(canaries.map(({ field }) => field)).size).toBeGreaterThanOrEqual(40);
    expect(new Set(canaries.map(({ gate }) => gate)).size).toBe(10);
    expect(new Set(canaries.map(({ text }) => text)).size).toBe(canaries.length);
  });

  it('stand in no open file and in no name or address', () => {
    const open = [...site.files].filter(([file]) => !isSealed(file));
    expect(open.flatMap(([file, text]) => namedIn(text).map((name) => `${file}: ${name}`))).toEqual([]);
    expect(namedIn([...site.files.keys(), ...site.pages, ...site.redirects.keys()].join(' '))).toEqual([]);
  });

  it('stand each in a sealed file, in a fact that its own gate seals', () => {
    const facts = [...site.files]
      .filter(([file]) => isSealed(file))
      .flatMap(([, text]) => {
        const twin = JSON.parse(text) as SealedFile;
        return [...twin.facts, ...(twin.evidence ?? [])];
      });
    const missing = shown.filter(({ text }) => !facts.some((fact) => JSON.stringify(fact).includes(text)));
    expect(missing).toEqual([]);
    const early = facts.flatMap((fact) =>
      namedIn(JSON.stringify(fact)).filter(
        (name) => !fact.revealedBy.includes(canaries.find(({ text }) => text === name)?.gate ?? ''),
      ),
    );
    expect(early).toEqual([]);
  });

  it.each(HORIZONS)('are seen at %s by nobody but whom their gate lets in', (horizon, episodes) => {
    const expected = shown.filter(({ gate }) => episodes.includes(gate)).map(({ text }) => text);
    expect(seenAt(horizon)).toEqual(expected.toSorted());
  });

  it('are terms of the audit, all of them', () => {
    const terms = new Set(
      site.spoilerTerms.terms.flatMap(({ text }) => namedIn(text)).map((name) => name.toLowerCase()),
    );
    expect(canaries.filter(({ text }) => !terms.has(text.toLowerCase()))).toEqual([]);
  });

  it('would be found, all that a file shows, if the gate sealed nothing', () => {
    const gate = vi.spyOn(GateBox.prototype, 'gate').mockImplementation((facts) => [...facts] as never);
    const ungated = writeFiles(compileTiny(dir));
    gate.mockRestore();
    const { leaks } = auditFolder(ungated, site.spoilerTerms.terms);
    fs.rmSync(ungated, { recursive: true });
    const caught = new Set(leaks.flatMap(({ term }) => namedIn(term.text)));
    expect(shown.filter(({ text }) => !caught.has(text))).toEqual([]);
  });
});
