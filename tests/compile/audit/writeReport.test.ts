/** What is told of the audit: numbers over the whole wiki, and nothing of any one thing. */
import { expect, it } from 'vitest';
import { writeReport } from '~/compile/audit/writeReport';
import type { AboutFile } from '~/domain/reference';
import { compileTiny, readFile } from '../write/tiny';

const site = compileTiny();

it('counts on the page about spoilers what is sealed and what is looked for', () => {
  const { audit } = readFile<AboutFile>(site, '/data/about/spoilers.json');
  const sealed = [...site.files].filter(([file]) => file.includes('.sealed.') && !file.includes('/schemas/'));
  const facts = sealed.flatMap(([, text]) => {
    const twin = JSON.parse(text) as { facts: unknown[]; evidence?: unknown[] };
    return [...twin.facts, ...(twin.evidence ?? [])];
  });
  const { declared, names, derived, sealedFiles, sealedFacts } = audit ?? {};
  expect([sealedFiles, sealedFacts]).toEqual([sealed.length, facts.length]);
  expect([declared, names]).toEqual([3, 2]);
  expect((declared ?? 0) + (names ?? 0) + (derived ?? 0)).toBe(site.spoilerTerms.terms.length);
  expect(readFile<AboutFile>(site, '/data/about/method.json').audit).toBeNull();
});

it('reports of a build how much was searched, and no word of it', () => {
  const searched = { files: 2, bytes: 6, sealedFiles: 1, channels: { data: 1, pages: 1 } };
  const report = writeReport({ leaks: [], ...searched }, site.spoilerTerms);
  expect(JSON.parse(report)).toMatchObject({ leaks: 0, ...searched, dropped: site.spoilerTerms.dropped });
  expect(site.spoilerTerms.terms.filter(({ text }) => report.includes(text))).toEqual([]);
});
