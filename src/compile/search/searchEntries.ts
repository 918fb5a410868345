/** Everything that can be found by name, each with its gate: what of it is masked is for the writer to part. */
import {
  aboutPath,
  answerPath,
  ARTICLE_KINDS,
  episodePath,
  namePath,
  outletPath,
  quotePath,
  seriesPath,
  sourcePath,
} from '../../domain/paths.ts';
import type { SearchEntry } from '../../domain/searchIndex.ts';
import type { Content } from '../content.ts';
import { type Gates, joinGates } from '../write/gateBox.ts';
import { groupNames } from '../write/sharedNames.ts';
import { outletsOf, sinceOf } from '../write/writeOutlets.ts';
import { type AnyArticle, articlePathOf, episodeName, mustResolve, slugOf } from '../write/things.ts';

type Found = Omit<SearchEntry, 'id' | 'revealedBy' | 'spoiler'> & { readonly gate?: Gates };

export function searchEntries(content: Content): SearchEntry[] {
  const found: Found[] = [
    ...ARTICLE_KINDS.flatMap((kind) => (content[kind] as readonly AnyArticle[]).flatMap(ofArticle)),
    ...ofWorks(content),
    ...groupNames(content).map(({ id, name, things }) => ({
      path: namePath(id),
      kind: 'names',
      name,
      text: `The name of ${things.length} pages`,
      aliases: [],
    })),
    ...content.answers.map(({ id, data }) => ({
      path: answerPath(id),
      kind: 'answers',
      name: data.name,
      text: data.summary,
      aliases: data.triggers,
    })),
    ...ofCases(content),
    ...content.quotes.flatMap(ofQuote),
    ...content.sources.map((entry) => ({
      path: sourcePath(slugOf(entry)),
      kind: 'sources',
      name: entry.data.title,
      text: entry.data.outlet,
      aliases: [],
      ...(entry.data.date === null ? {} : { date: entry.data.date }),
      gate: entry.data,
    })),
    ...outletsOf(content).map((outlet) => {
      const since = sinceOf(outlet);
      return {
        path: outletPath(outlet.id),
        kind: 'outlets',
        name: outlet.name,
        text: 'All that it printed or was told',
        aliases: [],
        ...(since === undefined ? {} : { date: since }),
      };
    }),
    ...content.pages.map(({ id, data }) => ({
      path: aboutPath(id),
      kind: 'about',
      name: data.name,
      text: data.summary,
      aliases: [],
    })),
  ];
  return found.map(({ gate, ...entry }, index) => ({
    id: index.toString(36),
    revealedBy: gate?.revealedBy ?? [],
    ...(gate && gate.revealedBy.length > 0 && gate.spoiler && gate.spoiler !== 'plot' ? { spoiler: gate.spoiler } : {}),
    ...entry,
  }));
}

/** An article, and each of its names that is a spoiler of its own: what is said openly of it does not go into sealed files. */
function ofArticle(entry: AnyArticle): Found[] {
  const { data } = entry;
  const path = articlePathOf(entry);
  const own = { path, kind: entry.kind, name: data.name, text: data.role };
  return [
    {
      ...own,
      text: data.revealedBy.length > 0 ? '' : data.role,
      aliases: [...data.aliases, ...data.misspellings],
      gate: data,
    },
    ...data.hiddenAliases.map(({ name, revealedBy }) => ({
      ...own,
      text: '',
      aliases: [name],
      gate: { revealedBy: joinGates(data.revealedBy, revealedBy) },
    })),
  ];
}

function ofWorks(content: Content): Found[] {
  return content.series.flatMap(({ id, data }) => [
    { path: seriesPath(id), kind: 'works', name: data.name, text: data.format, aliases: [data.short, ...data.aliases] },
    ...data.episodes
      .filter((episode) => episode.id !== id)
      .flatMap(({ id: episode, title, titleRevealedBy, summary }) => {
        const name = episodeName(content, episode);
        const own = { path: episodePath(episode), kind: 'works', text: summary, aliases: [] };
        const whole = { ...own, name: `${name}: ${title}`, gate: { revealedBy: titleRevealedBy } };
        return titleRevealedBy.length === 0
          ? [whole]
          : [
              { ...own, name },
              { ...whole, text: '' },
            ];
      }),
  ]);
}

/** A quotation is found by what it is about, and by its words. */
function ofQuote({ id, data }: Content['quotes'][number]): Found[] {
  const own = { path: quotePath(id), kind: 'quotes', name: data.title, aliases: [data.outlet], date: data.date };
  return [
    { ...own, text: data.context },
    { ...own, text: `“${[data.text].flat().join(' ')}”`, gate: data },
  ];
}

/** A case goes by the name of its character, and is masked with it. */
function ofCases(content: Content): Found[] {
  return content.cases.map(({ id, data }) => {
    const target = mustResolve(content, `case:${id}`);
    const subject = content.characters.find((character) => character.id === data.subject)?.data;
    return {
      path: target.path,
      kind: 'board',
      name: `Case: ${target.name}`,
      text: data.summary,
      aliases: [...(subject?.aliases ?? []), ...(subject?.misspellings ?? [])],
      gate: target,
    };
  });
}
