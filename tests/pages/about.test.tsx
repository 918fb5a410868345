import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderAt } from '../support/renderAt';

test('shows a page about the wiki, with the way to the others', async () => {
  await renderAt('/about/spoilers/');
  expect(document.querySelector('main')).toHaveAttribute('data-page', 'about');
  const pages = within(screen.getByRole('navigation', { name: 'About the wiki' }));
  expect(pages.getByRole('link', { current: 'page' })).toHaveAttribute('href', '/about/spoilers/');
  expect(pages.getByRole('link', { name: 'How this wiki works' })).toHaveAttribute('href', '/about/method/');
});

test('says on the page about spoilers what is searched for leaks, and on no other', async () => {
  await renderAt('/about/spoilers/');
  const report = within(screen.getByRole('region', { name: 'What is searched for leaks' }));
  expect(report.getByText(/3 declared by hand, 2 names and titles/)).toBeVisible();
  expect(report.getByRole('link', { name: 'What was searched, in numbers' })).toHaveAttribute('href', '/audit.json');
});

test('has nothing of the kind on the other pages', async () => {
  await renderAt('/about/data/');
  expect(screen.queryByRole('region', { name: 'What is searched for leaks' })).not.toBeInTheDocument();
});
