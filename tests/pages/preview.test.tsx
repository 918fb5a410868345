/** Previews of links: what opens them, what shuts them, what they read, and where they stand. */
import { act, fireEvent, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { placePreview } from '~/pages/root/placePreview';
import { readTiny, renderAt } from '../support/renderAt';

const ADA = '/characters/ada-wren/';
const TWIN = '/characters/stranger-of-2x02/';
const ROCK = '/data/topics/gannet-rock.json';
/** Longer than a preview needs to come, and to go. */
const LONG_MS = 450;

/** By selectors: asking by role is slow in jsdom, and it takes what is in the top layer for hidden. */
const linkTo = (path: string): HTMLElement => document.querySelector(`main p a[href="${path}"]`) as HTMLElement;
const rock = (): HTMLElement => linkTo('/topics/gannet-rock/');
const heading = (): HTMLElement => document.querySelector('main h1') as HTMLElement;
const tooltips = () => [...document.querySelectorAll<HTMLElement>('[role=tooltip]')];
const pause = () => act(() => new Promise((done) => setTimeout(done, LONG_MS)));
const tooltip = () =>
  waitFor(() => {
    const [shown] = tooltips();
    if (!shown) throw new Error('There is no preview.');
    return shown;
  });
const noTooltip = () => waitFor(() => expect(tooltips()).toEqual([]));

/** Rests the pointer on a link, once the script of previews has come. */
async function rest(user: Awaited<ReturnType<typeof renderAt>>['user'], link = rock()): Promise<HTMLElement> {
  await user.hover(link);
  return tooltip();
}

afterEach(() => vi.unstubAllGlobals());

describe('a preview by pointer', () => {
  it('comes when the pointer rests on a link, describes the link, and reads the file of its page', async () => {
    const { user, requested } = await renderAt(ADA);
    expect(requested).not.toContain(ROCK);
    const shown = await rest(user);
    expect(shown).toHaveTextContent('Topic');
    expect(shown).toHaveTextContent('A rock with a lighthouse');
    expect(rock()).toHaveAttribute('aria-describedby', shown.id);
    expect(requested.filter((file) => file.startsWith('/data/topics/'))).toEqual([ROCK]);
  });

  it('stays while the pointer is on it, and goes once it has left', async () => {
    const { user } = await renderAt(ADA);
    const shown = await rest(user);
    await user.hover(heading());
    await user.hover(shown);
    await pause();
    expect(tooltips()).toEqual([shown]);
    await user.hover(heading());
    await noTooltip();
    expect(rock()).not.toHaveAttribute('aria-describedby');
  });

  it('does not come for ways about the site, for the page itself, or for a note that is open already', async () => {
    const { user } = await renderAt(ADA);
    await rest(user);
    await user.hover(heading());
    await noTooltip();
    const others = ['.crumb a', '.reach a', '[popover] a[href^="/"]', '.notes a[href^="/"]'];
    for (const selector of others) {
      await user.hover(document.querySelector(`main ${selector}`) as HTMLElement);
      await pause();
      expect(tooltips(), selector).toEqual([]);
    }
  });

  it('loads nothing where the reader saves data', async () => {
    vi.stubGlobal('navigator', Object.assign(Object.create(navigator) as object, { connection: { saveData: true } }));
    const { user } = await renderAt(ADA);
    await user.hover(rock());
    await pause();
    expect(tooltips()).toEqual([]);
  });

  it('says nothing where the file does not come', async () => {
    const { user, settle } = await renderAt(ADA, { files: { [ROCK]: new Error('No network.') } });
    await user.hover(rock());
    await pause();
    await settle();
    expect(tooltips()).toEqual([]);
  });
});

describe('a preview and the dials', () => {
  it('holds back what bears the name of a fact that was opened by hand on this page', async () => {
    const secret = { id: 'p5', revealedBy: ['fog.2x02'] };
    const { user, settle } = await renderAt(ADA, {
      files: {
        [ROCK]: { ...readTiny<object>(ROCK), intro: [{ ...secret, sealed: true }] },
        '/data/topics/gannet-rock.sealed.json': { facts: [{ ...secret, rich: ['What only some may know.'] }] },
      },
    });
    for (const mask of document.querySelectorAll<HTMLElement>('main .text button[data-sealed]')) await user.click(mask);
    await settle();
    expect(document.querySelector('main')).toHaveTextContent('The stranger is her twin sister');
    const shown = await rest(user);
    expect(shown).toHaveTextContent('Told once you have watched Fog 2x02.');
    expect(shown).not.toHaveTextContent('What only some may know.');
  });

  it('opens with the horizon', async () => {
    const { user, requested } = await renderAt(ADA, { seen: 'fog.2x02' });
    const shown = await rest(user, linkTo(TWIN));
    await waitFor(() => expect(shown).toHaveTextContent('Edda Wren is the twin of Ada Wren.'));
    expect(requested).toContain('/data/characters/stranger-of-2x02.sealed.json');
  });
});

describe('a preview by tap', () => {
  const sheets = () => [...document.querySelectorAll<HTMLElement>('.preview-sheet')];

  /** jsdom draws no marks: the end of the link is where the styles put it. */
  function drawMark(link: HTMLElement): void {
    link.getClientRects = () => [{ left: 0, right: 100, top: 0, bottom: 24 }] as unknown as DOMRectList;
    const style = vi.spyOn(window, 'getComputedStyle');
    style.mockImplementation(() => ({ content: '"x"' }) as CSSStyleDeclaration);
  }
  afterEach(() => vi.restoreAllMocks());

  it('on the mark is a sheet with a way to the page, that shuts again', async () => {
    const { router } = await renderAt(ADA);
    const link = rock();
    drawMark(link);
    fireEvent.click(link, { clientX: 90, clientY: 12, detail: 1 });
    const sheet = await waitFor(() => {
      const [shown] = sheets();
      if (!shown) throw new Error('There is no sheet.');
      return shown;
    });
    vi.restoreAllMocks();
    expect(sheet).toHaveAttribute('role', 'dialog');
    expect(sheet.querySelector('a')).toHaveAttribute('href', '/topics/gannet-rock/');
    fireEvent.click(sheet.querySelector('button') as HTMLElement);
    await waitFor(() => expect(sheets()).toEqual([]));
    expect(router.state.location.pathname).toBe(ADA);
  });

  it('on the words goes to the page', async () => {
    const { router } = await renderAt(ADA);
    const link = rock();
    drawMark(link);
    fireEvent.click(link, { clientX: 20, clientY: 12, detail: 1 });
    vi.restoreAllMocks();
    await waitFor(() => expect(router.state.location.pathname).toBe('/topics/gannet-rock/'));
    expect(sheets()).toEqual([]);
  });
});

describe('placePreview', () => {
  const size = { width: 340, height: 200 };
  const view = { width: 1000, height: 800 };
  it.each([
    [{ left: 100, top: 100, width: 80, height: 20 }, { left: 100, top: 128 }, 'below the line'],
    [{ left: 100, top: 700, width: 80, height: 20 }, { left: 100, top: 492 }, 'above where there is no room below'],
    [{ left: 900, top: 100, width: 80, height: 20 }, { left: 644, top: 128 }, 'turned in at the right edge'],
    [{ left: 2, top: 100, width: 80, height: 20 }, { left: 16, top: 128 }, 'and at the left one'],
  ])('puts it at its line %j at %j: %s', (line, place) => {
    expect(placePreview(line, size, view)).toEqual(place);
  });

  it('stays below in a window that is too low for either', () => {
    expect(placePreview({ left: 0, top: 50, width: 9, height: 20 }, size, { width: 320, height: 200 }).top).toBe(78);
  });
});
