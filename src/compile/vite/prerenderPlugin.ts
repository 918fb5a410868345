/** `vite build` in three steps: the browser's files, the renderer, then every page as HTML. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Manifest, Plugin } from 'vite';
import type { RenderedPage } from '../../prerender.tsx';
import { AUDIT_PATH } from '../../domain/auditPath.ts';
import { type CompiledSite } from '../compileSite.ts';
import { assertNoLeaks } from '../audit/assertNoLeaks.ts';
import { writeReport } from '../audit/writeReport.ts';
import { type CardSet, renderCards } from '../cards/renderCards.ts';
import { compileOrThrow, type ContentOptions } from './contentPlugin.ts';
import { contentPolicy, writeHeaders } from './contentPolicy.ts';
import { fillTemplate } from './fillTemplate.ts';
import { minifyInPage } from './minifyInPage.ts';
import { hostRedirects, writeRedirectRules, writeRobots, writeSitemap, writeStub } from './writeHostFiles.ts';

type RenderPage = (
  path: string,
  readJson: (file: string) => Promise<unknown>,
  basename: string,
) => Promise<RenderedPage>;

const OUT = process.env.OUT_DIR ?? 'dist';
/** What every page needs, in one file: it compresses better together and seldom changes. */
const VENDOR =
  /rolldown[\\/]runtime|vite[\\/]preload-helper|[\\/]src[\\/](?:data[\\/](?:[rR]eaderStore|followStorage|isRecord|isSavingData)|pages[\\/]root[\\/]isOnPreviewMark|domain[\\/](?:findStubs|spoilerKinds))|node_modules[\\/](?:react|react-dom|react-router|scheduler|@tanstack)[\\/]/;
const SOURCE = /[\\/]src[\\/].*\.tsx?$/;
/** Parts of lists, and controls that only a few pages have: articles do without. */
const LISTS =
  /[Ll]ist|[Ff]acets|[Ll]adder|(?:Tick|ArticleRows|EmptyResult|EntryWhen|EntryWords|OutletLink|outlet|SourceLine|LastWord|QuoteText|TimelineEntry|articleFilter|clipText|dayLedger|evidenceNames|facetFacts|groupBy|moveRows|movedSteps|quoteMarks|saveFile|sortItems|splitAnswer|StatusFrame|textMatch|afterPaint|useAskedQuery|useFollowing|useLatest|useCopy|useGrowing|citeEntry|AlsoOn|dateRange|remember|sourceGrade|timeline)\.|ui[\\/](?:Chip|Segmented|Select|SettledStatus|TextFilter|Toast)\./;
/** The contents of the horizon's dialog: on intent, or with the few pages that show them in their flow; the ladder moves the same horizon. */
const HORIZON =
  /[\\/]src[\\/](?:domain[\\/]ladder|pages[\\/]useLadder|components[\\/](?:HorizonPresets|KindChoices|SeriesChoices|Tick)|ui[\\/](?:RadioGroup|Select))\.tsx?$/;
/** Lists have one for their filters; elsewhere only the horizon has one. */
const DIALOG = /[\\/]src[\\/]ui[\\/]Dialog\.tsx$/;
/** Words about series, which their pages and previews share. */
const WORKS = /[\\/]domain[\\/]formatWork\.ts$/;
/** What the pages about ties share. */
const TIES = /[\\/](?:[gG]raph(?:Key|Ring)?|useGraph|usePair|PairForm|CharacterSelect)\.(?:css|tsx?)$/;
/** What the page of the search and its dialog share, without the library. */
const SEARCH =
  /[\\/]src[\\/](?:components[\\/](?:Marked|HitWhy|KindSelect|SearchNotes)|domain[\\/]search\w+|pages[\\/]useSearch)\.tsx?$/;
/** The table of shortcuts, for the few pages that obey them and for the sheet that lists them. */
const KEYS = /[\\/](?:domain[\\/]shortcuts|components[\\/]ShortcutHelp)\.tsx?$/;
const isOfLists = (id: string): boolean => !HORIZON.test(id) && LISTS.test(id.slice(id.lastIndexOf('src')));
const isOfOthers = (id: string): boolean =>
  HORIZON.test(id) ||
  DIALOG.test(id) ||
  WORKS.test(id) ||
  TIES.test(id) ||
  SEARCH.test(id) ||
  KEYS.test(id) ||
  isOfLists(id);
/** Inside the project, or the renderer would not find its packages; a folder for each output, so that two builds do not collide. */
const RENDERER = path.join('.prerender', OUT.replaceAll(/\W+/g, '-'));

export function prerenderPlugin(options: ContentOptions): Plugin {
  return {
    name: 'almanac-prerender',
    apply: 'build',
    config: () => ({
      builder: {},
      environments: {
        client: {
          build: {
            outDir: OUT,
            emptyOutDir: true,
            manifest: true,
            assetsInlineLimit: 0,
            // A page's own few scripts are named in its HTML, and fetched on intent elsewhere: lists of them in the entry cost every visit.
            modulePreload: false,
            rolldownOptions: {
              output: {
                codeSplitting: {
                  groups: [
                    { name: 'vendor', test: VENDOR },
                    // What most pages need.
                    { name: 'shared', test: (id) => SOURCE.test(id) && !isOfOthers(id), minShareCount: 3 },
                    { name: 'lists', test: (id) => SOURCE.test(id) && isOfLists(id), minShareCount: 3 },
                    // After the others: it takes along whatever of its imports they have left.
                    { name: 'horizon', test: HORIZON },
                    { name: 'ties', test: TIES },
                    { name: 'keys', test: KEYS },
                    { name: 'dialog', test: DIALOG },
                    { name: 'search', test: SEARCH },
                  ],
                },
              },
            },
          },
        },
        ssr: {
          build: {
            outDir: RENDERER,
            emptyOutDir: true,
            ssr: true,
            copyPublicDir: false,
            rolldownOptions: { input: 'src/prerender.tsx' },
          },
        },
      },
    }),
    async buildApp(builder) {
      // First: nothing is built from content that has a fault.
      const site = compileOrThrow(options);
      const { client, ssr } = builder.environments;
      if (!client || !ssr) throw new Error('The build needs the environments "client" and "ssr".');
      await builder.build(client);
      await builder.build(ssr);
      const renderer = (await import(pathToFileURL(path.resolve(RENDERER, 'prerender.js')).href)) as {
        renderPage: RenderPage;
      };
      const cards = await renderCards(site, OUT);
      builder.config.logger.info(`Cards: ${cards.count}, of them drawn anew: ${cards.drawn}`);
      await writeSite(site, renderer.renderPage, cards);
      const report = writeReport(assertNoLeaks(OUT, site.spoilerTerms.terms), site.spoilerTerms);
      await write(AUDIT_PATH, report);
      builder.config.logger.info(`Leak audit: ${report.trim()}`);
    },
  };
}

async function writeSite(site: CompiledSite, renderPage: RenderPage, cards: CardSet): Promise<void> {
  const template = minifyInPage(await fs.readFile(path.join(OUT, 'index.html'), 'utf8'));
  const manifest = JSON.parse(await fs.readFile(path.join(OUT, '.vite/manifest.json'), 'utf8')) as Manifest;
  await fs.rm(path.join(OUT, '.vite'), { recursive: true });
  for (const [file, text] of site.files) await write(file, text);

  const readJson = async (file: string): Promise<unknown> => {
    const text = site.files.get(file);
    if (text === undefined) throw new Error(`The prerender asked for ${file}, which the compiler does not write.`);
    return JSON.parse(text);
  };
  const basename = site.base.replace(/\/$/, '');
  const render = async (page: string, status: number): Promise<string> => {
    const rendered = await renderPage(page, readJson, basename);
    if (rendered.status !== status)
      throw new Error(`${page} was rendered with status ${rendered.status} instead of ${status}.`);
    const card = cards.ofPage.get(page);
    if (!card) throw new Error(`${page} has no card.`);
    return fillTemplate(template, rendered, manifest, site, card);
  };
  for (const page of site.pages) await write(`${page}index.html`, await render(page, 200));
  await write('/404.html', await render('/404.html', 404));
  for (const [from, to] of site.redirects) await write(`${from}index.html`, writeStub(site, to));
  await write('/_redirects', writeRedirectRules(hostRedirects(site)));
  await write('/sitemap.xml', writeSitemap(site));
  await write('/robots.txt', writeRobots(site));
  await write('/_headers', writeHeaders(site.base, contentPolicy(template)));
}

async function write(file: string, text: string): Promise<void> {
  const target = path.join(OUT, file);
  await fs.mkdir(path.dirname(target), { recursive: true });
  await fs.writeFile(target, text);
}
