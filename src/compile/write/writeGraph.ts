/** All characters and all ties in one file: each tie once, seen from the side that the site's list of ties names first. */
import type { GraphFile, GraphNode, GraphSeries, GraphTie, GroupCase } from '../../domain/graph.ts';
import { slugify } from '../../domain/paths.ts';
import type { CharacterRecord, Content, Entry } from '../content.ts';
import type { FileSet, Unstamped } from './fileSet.ts';
import { GateBox, type Gates, joinGates, type Labelled, metaOf } from './gateBox.ts';
import { behind } from './infoRows.ts';
import { articlePathOf, mustResolve, slugOf } from './things.ts';

/** Where the site files its ties under no kind. */
const OTHER = 'Other';

export function writeGraph(content: Content, files: FileSet): void {
  const box = new GateBox();
  const kinds = [...new Set(content.site.ties.map(({ kind = OTHER }) => kind))];
  files.add(
    ['graph'],
    'graph',
    {
      kinds: kinds.map((label) => ({ id: slugify(label), label })),
      nodes: box.gate<GraphNode>(nodesOf(content)),
      ties: box.gate<GraphTie>(tiesOfAll(content)),
      series: box.gate<GraphSeries>(laterSeriesOf(content)),
      cases: groupCasesOf(content),
      dataPath: '/data/graph.json',
    } satisfies Unstamped<GraphFile>,
    { facts: box.sealed },
  );
}

function nodesOf(content: Content): Labelled<GraphNode>[] {
  const groups = content.site.groups.map(({ id }) => id);
  const place = ({ data }: Entry<CharacterRecord>): number => groups.indexOf(data.groups[0] ?? '');
  return content.characters
    .toSorted(
      (a, b) => isMasked(a) - isMasked(b) || place(a) - place(b) || nameInOrder(a).localeCompare(nameInOrder(b), 'en'),
    )
    .map((entry) => ({
      ...metaOf(slugOf(entry), behindOwn(entry, { revealedBy: [] })),
      name: entry.data.name,
      path: articlePathOf(entry),
      groups: entry.data.groups,
      series: safeRows(entry).map(({ series }) => series),
    }));
}

const safeRows = ({ data }: Entry<CharacterRecord>) =>
  data.appearances.filter(({ revealedBy }) => revealedBy.length === 0);

/** Their ids count, for a code in them would name the series. */
function laterSeriesOf(content: Content): Labelled<GraphSeries>[] {
  return content.characters
    .flatMap((entry) =>
      entry.data.appearances
        .filter((row) => !safeRows(entry).includes(row))
        .map((row) => ({ gates: behindOwn(entry, row), node: slugOf(entry), series: row.series })),
    )
    .map(({ gates, ...rest }, index) => ({ ...metaOf(`s${index + 1}`, { ...gates, label: 'A series' }), ...rest }));
}

function groupCasesOf(content: Content): GroupCase[] {
  return content.cases
    .filter(({ data }) => !content.characters.some(({ id }) => id === data.subject))
    .map(({ id }) => ({ id, name: mustResolve(content, `case:${id}`).safeName }));
}

function tiesOfAll(content: Content): Labelled<GraphTie>[] {
  const slugs = new Map(content.characters.map((entry) => [entry.id, slugOf(entry)]));
  const order = content.site.ties.map(({ id }) => id);
  const inOrder = content.characters.toSorted((a, b) => isMasked(a) - isMasked(b));
  const all = inOrder.flatMap((entry) =>
    entry.data.ties.map((tie) => {
      const type = content.site.ties.find(({ id }) => id === tie.type);
      const inverse = content.site.ties.find(({ id }) => id === type?.inverse);
      const isTurned =
        type !== undefined &&
        inverse !== undefined &&
        (type === inverse ? entry.id > tie.to : order.indexOf(inverse.id) < order.indexOf(type.id));
      const ends = [slugs.get(entry.id) ?? entry.id, slugs.get(tie.to) ?? tie.to];
      const sides = [type?.label ?? tie.type, inverse?.label ?? `${type?.label ?? tie.type} (the other way round)`];
      const [from = '', to = ''] = isTurned ? ends.toReversed() : ends;
      const [words = '', back = ''] = isTurned ? sides.toReversed() : sides;
      const gates = behindOwn(entry, behind(tie, mustResolve(content, `character:${tie.to}`)));
      return { gates, from, to, kind: slugify(type?.kind ?? OTHER), words, back };
    }),
  );
  const told = new Set<string>();
  return all
    .filter(({ gates, from, to, words }) => {
      const key = JSON.stringify([from, to, words, gates.revealedBy.toSorted(), gates.spoiler ?? 'plot']);
      return told.size !== told.add(key).size;
    })
    .map(({ gates, ...tie }, index) => ({ ...metaOf(`t${index + 1}`, { ...gates, label: 'A tie' }), ...tie }));
}

/** Those whose name is a spoiler stand last and by their paths, or their place would tell the name. */
const isMasked = ({ data }: Entry<CharacterRecord>): number => Number(data.revealedBy.length > 0);
const nameInOrder = (entry: Entry<CharacterRecord>): string => (isMasked(entry) ? slugOf(entry) : entry.data.name);

/** Whatever is told of a character whose name is a spoiler is one as well. */
function behindOwn({ data }: Entry<CharacterRecord>, gates: Gates): Gates {
  if (data.revealedBy.length === 0) return gates;
  return { ...gates, revealedBy: joinGates(gates.revealedBy, data.revealedBy), spoiler: 'plot' };
}
