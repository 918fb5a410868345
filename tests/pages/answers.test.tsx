import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { SiteFile } from '~/domain/reference';
import { readTiny, renderAt } from '../support/renderAt';

test('answers every question in a line, with the day of its check', async () => {
  await renderAt('/answers/');
  expect(document.querySelector('meta[name=description]')).toHaveAttribute(
    'content',
    expect.stringContaining(readTiny<SiteFile>('/data/site.json').subject),
  );
  const list = within(screen.getByRole('main'))
    .getAllByRole('listitem')
    .find((item) => item.textContent?.includes('revival'));
  expect(list).toHaveTextContent('Not announced.');
  expect(list).toHaveTextContent('Checked 30 June 2021');
  expect(screen.getByRole('link', { name: 'Will there be a revival?' })).toHaveAttribute(
    'href',
    '/answers/will-there-be-a-revival/',
  );
});
