/** Citing: a dialog with eight forms, on quotations, entries, cases and articles. */
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { renderAt } from '../support/renderAt';

const dialog = async () => within(await screen.findByRole('dialog', { name: 'Cite' }));

describe('Cite', () => {
  afterEach(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  it('offers eight forms, and copies one at one click', async () => {
    const { user } = await renderAt('/quotes/lund-on-sound/?seen=all');
    await user.click(screen.getByRole('button', { name: 'Cite' }));
    const forms = await dialog();
    expect(forms.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'Plain',
      'APA',
      'MLA',
      'Chicago',
      'Wiki',
      'BibTeX',
      'RIS',
      'CSL-JSON',
    ]);
    const button = forms.getByRole('button', { name: 'Copy APA' });
    await waitFor(() => expect(button).toBeEnabled(), { timeout: 15_000 });
    await user.click(button);
    expect(await forms.findByText('APA copied.')).toHaveAttribute('role', 'status');
    // The permalink has none of the reader's own state.
    expect(await navigator.clipboard.readText()).toBe(
      'Lund, P. (2015, February). Per Lund on the sound of fog [Quotation]. Fog Signal Companion. https://fog-signal.example/quotes/lund-on-sound/',
    );
  });

  it.each([
    ['/characters/ada-wren/', /“Ada Wren”\. .*\/characters\/ada-wren\/ \(read on/, 'an article'],
    ['/board/ada-wren/', /\/board\/ada-wren\/\?as-of=\d{4}-\d\d-\d\d \(read on/, 'a case as it stands on the day'],
  ])('at %s cites %s: %s', async (path, text) => {
    const { user } = await renderAt(path);
    await user.click(screen.getByRole('button', { name: 'Cite' }));
    expect(await (await dialog()).findByText(text)).toBeVisible();
  });

  it('cites a statement or an event of the timeline, each button named by its entry', async () => {
    const { user } = await renderAt('/timeline/');
    const [first] = screen.getAllByRole('button', { name: /^Cite\s?\(.+, .*\d{4}\)$/ });
    await user.click(first!);
    expect(await (await dialog()).findByText(/\/timeline\/#[\w-]+ \(read on/)).toBeVisible();
  });

  it('names the day on which it was read, by the calendar of the reader', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(2027, 0, 5, 0, 30) });
    const { user } = await renderAt('/characters/ada-wren/');
    await user.click(screen.getByRole('button', { name: 'Cite' }));
    expect(await (await dialog()).findByText(/read on 5 January 2027/)).toBeVisible();
  });
});
