/** The tiny wiki with a unique word in every text that a gate can stand before, at every level: none may be seen too early. */
import fs from 'node:fs';
import path from 'node:path';

export interface Canary {
  readonly text: string;
  /** The episode that gives it away. */
  readonly gate: string;
  /** As in `characters rank.title`. */
  readonly field: string;
  /** False for what no file holds at all, as the file name of a masked article. */
  readonly isShown: boolean;
}

/** Every canary begins so, and nothing else does. */
export const CANARY = 'Qanary';
export const LEVELS = ['fog.1x01', 'fog.1x02', 'fog.2x01', 'fog.2x02', 'lamp'];
export const OWN = [1, 2, 3, 4, 5].map((number) => `moor.1x0${number}`);
const CHECKED = { checked: '2021-06-30' };
const BASIC = {
  ...CHECKED,
  summary: 'One of many keepers.',
  role: 'One of many',
  pronouns: 'they/them',
  groups: ['keepers'],
  generation: 'new',
};

/** Adds its files to a copy of tests/fixtures/tiny. */
export function plantCanaries(dir: string): Canary[] {
  const canaries: Canary[] = [];
  const plant = (field: string, gate: string, isShown = true): string => {
    const text = `${CANARY}${String(canaries.length).padStart(4, '0')}`;
    canaries.push({ text, gate, field, isShown });
    return text;
  };
  const write = (file: string, data: object, body?: string): void => {
    const text = JSON.stringify(data);
    fs.writeFileSync(path.join(dir, file), body === undefined ? `${text}\n` : `---\n${text}\n---\n\n${body}\n`);
  };

  LEVELS.forEach((gate, level) => {
    const revealedBy = [gate];
    const c = (field: string): string => plant(field, gate);
    const reveal = (text: string): string => `:::reveal{by="${gate}"}\n${text}\n:::\n`;
    const body = (kind: string): string => `Open words.\n\n${reveal(`${c(`${kind} body`)} comes.`)}`;
    const slug = `unnamed-${level}`;

    write(
      `characters/keeper-${level}.md`,
      {
        ...BASIC,
        name: `Keeper Number ${level}`,
        species: 'Human',
        hiddenAliases: [{ name: c('characters hiddenAliases.name'), revealedBy }],
        speciesNote: { text: c('characters speciesNote'), revealedBy },
        born: { text: c('characters born'), revealedBy },
        actors: [{ person: 'mina-okafor', years: c('actors.years'), note: c('actors.note'), revealedBy }],
        status: { value: 'alive', text: c('characters status'), revealedBy },
        rank: { title: c('rank.title'), position: c('rank.position'), revealedBy },
        affiliations: [{ name: c('affiliations.name'), revealedBy }],
        appearanceNote: { text: c('appearanceNote'), revealedBy },
        ties: [
          {
            type: 'relieves',
            to: 'ada-wren',
            note: `${c('ties.note')} [[gannet-rock|${c('ties.note link')}]]`,
            revealedBy,
          },
        ],
        relevance: { level: 'core', text: c('relevance.text'), revealedBy },
      },
      [
        body('characters'),
        reveal(`A [[gannet-rock|${c('body link')}]] and *${c('body emphasis')}*.\n\n- ${c('body list')}`),
        `## In the story {#story .story}\n\n${reveal(`> ${c('body quotation')}`)}`,
        reveal(`Words \`${c('body code')}\`.`),
        reveal(`| A | B |\n| --- | --- |\n| x | ${c('body table')} |`),
        reveal(`See [there](https://x.example/${c('body address')}).`),
      ].join('\n'),
    );
    write(`cases/keeper-${level}.yaml`, {
      ...CHECKED,
      subject: `keeper-${level}`,
      summary: 'Would this keeper return?',
      evidence: [
        {
          id: 'e01',
          side: 'for',
          grade: 'B',
          directness: 1,
          date: '2020-01-01',
          type: 'press',
          source: 'harbour-weekly-2015',
          origin: 'a-report',
          who: c('evidence.who'),
          outlet: c('evidence.outlet'),
          text: `Says [[gannet-rock|${c('evidence.text link')}]] ${c('evidence.text')}.`,
          note: c('evidence.note'),
          revealedBy,
        },
      ],
    });
    write(`quotes/quote-${level}.yaml`, {
      title: 'Per Lund on much',
      text: [c('quotes text'), c('quotes text, second paragraph')],
      fragment: false,
      speaker: 'per-lund',
      speakerRole: 'writer',
      outlet: 'Harbour Weekly',
      date: '2020-01-01',
      dateBasis: 'The page.',
      url: null,
      source: `${plant('sources file name', gate, false).toLowerCase()}`,
      quotedIn: 'harbour-weekly-2015',
      context: 'On this and that.',
      mentions: [`keeper-${level}`],
      revealedBy,
    });
    write(`sources/${canaries.at(-1)?.text.toLowerCase()}.yaml`, {
      outlet: 'Harbour Weekly',
      title: c('sources title'),
      url: `https://x.example/${c('sources url')}`,
      archived: { url: `https://y.example/${c('sources archived')}`, date: '2021-01-01' },
      note: c('sources note'),
      type: 'fan',
      slug: `masked-source-${level}`,
      revealedBy,
    });
    write(`events/event-${level}.yaml`, {
      date: '2020-01-01',
      type: 'event',
      category: 'production',
      text: `[[gannet-rock|${c('events text link')}]] ${c('events text')}`,
      note: c('events note'),
      who: 'Per Lund',
      outlet: 'Harbour Weekly',
      source: 'harbour-weekly-2015',
      mentions: [`keeper-${level}`],
      status: true,
      revealedBy,
    });
    write(`contradictions/contradiction-${level}.yaml`, {
      name: 'How many there were',
      about: ['gannet-rock', `keeper-${level}`],
      text: c('contradictions text'),
      ruling: c('contradictions ruling'),
      reason: c('contradictions reason'),
      sources: ['harbour-weekly-2015'],
      revealedBy,
    });
    write(
      `people/player-${level}.md`,
      {
        ...CHECKED,
        name: `Player Number ${level}`,
        summary: 'A player.',
        role: 'A player',
        job: 'actor',
        parts: [{ character: 'ada-wren', series: ['fog'], years: c('parts.years'), note: c('parts.note'), revealedBy }],
      },
      body('people'),
    );
    write(
      `ships/boat-${level}.md`,
      {
        ...CHECKED,
        name: `Boat Number ${level}`,
        summary: 'A boat.',
        role: 'A boat',
        type: 'Boat',
        status: { text: c('ships status'), revealedBy },
      },
      body('ships'),
    );
    write(
      `topics/topic-${level}.md`,
      { ...CHECKED, name: `Topic ${level}`, summary: 'A topic.', role: 'A topic', type: 'Place' },
      body('topics'),
    );
    write(
      `answers/answer-${level}.md`,
      { ...CHECKED, name: `Question ${level}?`, summary: 'Yes.', short: 'Yes', order: 9 + level, related: [] },
      body('answers'),
    );
    write(
      `pages/page-${level}.md`,
      { ...CHECKED, name: `Page ${level}`, summary: 'A page.', order: 9 + level },
      body('pages'),
    );

    const masked = (kind: string, more: object): object => ({
      ...CHECKED,
      name: c(`masked ${kind} name`),
      aliases: [plant(`masked ${kind} aliases`, gate)],
      misspellings: [plant(`masked ${kind} misspellings`, gate)],
      summary: 'Not named yet.',
      role: 'Not named yet',
      slug,
      maskedName: 'Somebody or something',
      revealedBy,
      ...more,
    });
    const fileName = (kind: string): string => plant(`masked ${kind} file name`, gate, false).toLowerCase();
    write(
      `characters/${fileName('characters')}.md`,
      masked('characters', {
        ...BASIC,
        fullName: c('masked fullName'),
        species: c('masked species'),
        pronouns: c('masked pronouns'),
        born: { text: c('masked born') },
        status: { value: 'alive', text: c('masked status') },
        rank: { title: c('masked rank.title') },
        affiliations: [{ name: c('masked affiliations.name') }],
        relevance: { level: 'core', text: c('masked relevance.text') },
      }),
      c('masked body'),
    );
    write(
      `ships/${fileName('ships')}.md`,
      masked('ships', { registry: c('masked registry'), class: c('masked class'), type: c('masked type') }),
      c('masked body'),
    );
    write(`topics/${fileName('topics')}.md`, masked('topics', { type: c('masked type') }), c('masked body'));
  });

  write('series/moor.yaml', {
    ...CHECKED,
    name: 'The Moor',
    short: 'Moor',
    summary: 'A radio drama.',
    type: 'series',
    format: 'radio drama',
    start: '2019-01-01',
    seasons: 1,
    seasonSizes: [5],
    status: 'ended',
    order: 3,
    episodes: OWN.map((id) => ({
      id,
      title: plant('episodes title', id),
      titleRevealedBy: [id],
      airDate: '2019-01-01',
      line: plant('episodes line', id),
      summary: 'An episode.',
    })),
  });
  return canaries;
}
