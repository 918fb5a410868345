/** Of a quotation its words, of a case what it weighs, as this reader sees them: they can give something away, and say of what. */
import type { QueryClient } from '@tanstack/react-query';
import type { Reader } from '~/components/ReaderContext';
import { caseQuery, quoteQuery, sealedQuery } from '~/data/queries';
import { formatVerdict, scoreLines } from '~/domain/evidence';
import type { FactMeta } from '~/domain/fact';
import { NOTHING_SEEN } from '~/domain/horizon';
import { isSlug } from '~/domain/paths';
import type { SharedText } from '~/domain/shareFormats';
import { isKnownOn, isRevealed, openFacts, unseal } from '~/domain/view';

type Detail = Pick<SharedText, 'detail' | 'isSpoiler' | 'episodes'>;

/** Undefined where the page has no more to say than its head. */
export function readSharedDetail(
  client: QueryClient,
  reader: Reader,
  path: string,
  params: URLSearchParams,
): Detail | undefined {
  const [, folder, id, rest] = path.split('/');
  if (!isSlug(id) || rest !== '') return undefined;
  if (folder === 'quotes') return readQuote(client, reader, id);
  // With lines switched off the sum is another one, which the page itself says.
  return folder === 'board' && !params.has('drop') ? readCase(client, reader, id) : undefined;
}

function readQuote(client: QueryClient, reader: Reader, id: string): Detail | undefined {
  const query = quoteQuery(id);
  const file = client.getQueryData(query.queryKey);
  if (!file || !isKnownOn(file, reader.epoch)) return undefined;
  const sealed = client.getQueryData(sealedQuery(query).queryKey);
  const [words] = openFacts(unseal(file.words, sealed), reader.horizon, reader.epoch);
  if (!words) return undefined;
  const gap = file.fragment ? '…' : '';
  return { detail: `“${gap}${words.paragraphs.join('\n')}${gap}”`, ...nameSpoilers([words], reader) };
}

function readCase(client: QueryClient, reader: Reader, id: string): Detail | undefined {
  const query = caseQuery(id);
  const file = client.getQueryData(query.queryKey);
  if (!file) return undefined;
  const sealed = client.getQueryData(sealedQuery(query).queryKey);
  const lines = openFacts(
    [...file.evidence, ...unseal<(typeof file.evidence)[number]>(file.masked, sealed)],
    reader.horizon,
    reader.epoch,
  );
  const score = scoreLines(lines, reader.epoch);
  return {
    detail: `${formatVerdict(score.verdict)}: ${score.for.toFixed(2)} for, ${score.against.toFixed(2)} against, by the weight of dated evidence.`,
    ...nameSpoilers(lines, reader),
  };
}

function nameSpoilers(facts: readonly FactMeta[], { nameEpisode }: Reader): Omit<Detail, 'detail'> {
  const later = facts.filter((fact) => !isRevealed(fact, NOTHING_SEEN));
  return {
    isSpoiler: later.length > 0,
    episodes: [...new Set(later.flatMap(({ revealedBy }) => revealedBy))].map(nameEpisode),
  };
}
