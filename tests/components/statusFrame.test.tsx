import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { StatusFrame } from '~/components/StatusFrame';
import { renderAs } from './renderAs';

describe('the frame of the status', () => {
  it('says the answer with its day, where it is kept, and that nothing here answers it', () => {
    renderAs(<StatusFrame answer={{ summary: 'No. It was never ordered.', checked: '2021-06-30' }} />);
    const link = screen.getByRole('link', { name: 'Will it be made?' });
    expect(link).toHaveAttribute('href', '/status/');
    expect(link.parentElement).toHaveTextContent(
      /^Will it be made\? No\. It was never ordered\. Checked on 30\sJune 2021\. That is another question, and nothing here answers it/,
    );
  });

  it('gives no answer that was written later than the day on which the reader stands', () => {
    renderAs(<StatusFrame answer={{ summary: 'No. It was never ordered.', checked: '2022-01-01' }} />);
    expect(screen.queryByText(/never ordered/)).toBeNull();
    expect(screen.getByText(/what was on record by then/)).toBeVisible();
  });
});
