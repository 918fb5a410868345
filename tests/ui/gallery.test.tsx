import fs from 'node:fs';
import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Gallery } from '~/gallery/Gallery';
import { mirrorSelector } from '~/gallery/mirrorStates';
import { readTokens } from '~/gallery/readTokens';

const theme = fs.readFileSync('src/theme.css', 'utf8');
const parts = fs.readdirSync('src/ui').flatMap((file) => /^(\w+)\.tsx$/.exec(file)?.[1] ?? []);

describe('the gallery', () => {
  it('shows every part of src/ui, in both themes: a new one has to be added', () => {
    render(<Gallery tokens={theme} />);
    for (const name of ['dark', 'light']) {
      const shown = [...screen.getByRole('region', { name }).querySelectorAll<HTMLElement>('[data-ui]')];
      expect(shown.map(({ dataset }) => dataset.ui).toSorted()).toEqual(parts.toSorted());
      for (const specimen of shown) expect(specimen.querySelector('figure'), specimen.dataset.ui).not.toBeNull();
    }
  });

  it('draws every colour with its name', () => {
    render(<Gallery tokens={theme} />);
    const dark = within(screen.getByRole('region', { name: 'dark' }));
    for (const name of ['ground', 'text', 'brass', 'for', 'against', 'hatch'])
      expect(dark.getByText(name)).toBeVisible();
  });
});

describe('what the gallery reads', () => {
  it.each([
    ['.button:hover', '.button:is(.is-hover, .holds-is-hover *)'],
    ['.button:not(:disabled):active', '.button:not(:disabled):is(.is-active, .holds-is-active *)'],
    ['.button:disabled', undefined],
  ])('turns %s into a selector for a picture', (selector, mirrored) => {
    expect(mirrorSelector(selector)).toBe(mirrored);
  });

  it('takes the tokens of the usual window and the usual eye', () => {
    const text = ':root { --color-a: #111; --text-b: 12px; } @media (width < 9px) { :root { --color-a: #222; } }';
    expect(readTokens(text, 'color')).toEqual([{ name: '--color-a', value: '#111' }]);
  });
});
