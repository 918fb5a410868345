/** What is heard and seen on the way from page to page. Each probe returns its faults in sentences; none is none. */
import type { Page } from 'playwright-core';
import { visit } from './browser';

/** Notes each new title, each focus and each message of a live region, in order. Runs in the page. */
export function listen(): void {
  const heard: string[] = [];
  Object.assign(window, { heard });
  let title = document.title;
  const observer = new MutationObserver((changes) => {
    if (document.title !== title) heard.push(`title ${(title = document.title)}`);
    for (const { target } of changes) {
      const element = target instanceof Element ? target : target.parentElement;
      const status = element?.closest('[role=status]');
      // What the parser writes is there from the start, and is not announced.
      if (status && document.readyState !== 'loading') heard.push(`status ${status.textContent ?? ''}`);
    }
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  document.addEventListener('focusin', ({ target }) => {
    // What has changed before the focus is told before it.
    if (document.title !== title) heard.push(`title ${(title = document.title)}`);
    heard.push(`focus ${(target as Element).localName}`);
  });
}
const takeHeard = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));

/** Follows one link of the rail: the new title must be heard first, then the heading, then nothing. @param page listens already. */
export async function findArrivalFaults(page: Page, step: number): Promise<string[]> {
  const links = page.getByRole('navigation', { name: 'Sections', exact: true }).getByRole('link');
  const link = links.nth(step % (await links.count()));
  const before = await page.title();
  await link.focus();
  await takeHeard(page);
  await page.keyboard.press('Enter');
  await page.waitForFunction((old) => document.title !== old && document.activeElement?.matches('main h1'), before);
  const heard = await takeHeard(page);
  const right = [`title ${await page.title()}`, 'focus h1'];
  return heard.join() === right.join() ? [] : [`step ${step}: heard ${heard.join(', ')}, not ${right.join(', ')}`];
}

/** Follows a link of the text and goes back: the focus must be on that link, and the page where it was. @param plant runs in the page that was led to. */
export async function findBackFaults(page: Page, url: string, name: string, plant?: () => void): Promise<string[]> {
  await visit(page, url);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.locator('main').getByRole('link', { name, exact: true }).first().focus();
  const from = await page.evaluate(() => ({ heading: document.querySelector('main h1')?.textContent, y: scrollY }));
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.matches('main h1'));
  if (plant) await page.evaluate(plant);
  await page.goBack();
  await page.waitForFunction((heading) => document.querySelector('main h1')?.textContent === heading, from.heading);
  const look = () => page.evaluate(() => ({ focus: document.activeElement?.textContent, y: scrollY }));
  let now = await look();
  // What is right at once needs no waiting.
  for (let wait = 0; wait < 1000 && !(now.focus === name && now.y === from.y); wait += 100) {
    await page.waitForTimeout(100);
    now = await look();
  }
  return [
    ...(now.focus === name ? [] : [`${url}: the focus is not back on "${name}"`]),
    ...(now.y === from.y ? [] : [`${url}: the page stands at ${now.y}, not at ${from.y}`]),
  ];
}

/** Opens a list and types: nothing may be said on arrival, and one message with a figure after typing. @param plant runs before the typing. */
export async function findCountFaults(page: Page, url: string, plant?: () => void): Promise<string[]> {
  const takeSaid = async () => (await takeHeard(page)).filter((one) => one.startsWith('status'));
  await page.addInitScript({ content: `(${listen.toString()})()` });
  await visit(page, url);
  await page.waitForTimeout(700);
  const early = await takeSaid();
  if (plant) await page.evaluate(plant);
  await page.locator('main').getByRole('searchbox').first().pressSequentially('frank', { delay: 40 });
  await page.waitForTimeout(1000);
  const said = await takeSaid();
  return [
    ...early.map((one) => `${url}: says "${one}" on arrival`),
    ...(said.length === 1 ? [] : [`${url}: speaks ${said.length} times after typing`]),
    ...said.filter((one) => !/\d/.test(one)).map((one) => `${url}: "${one}" counts nothing`),
  ];
}
