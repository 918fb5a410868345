import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Toast } from '~/ui/Toast';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('is spoken from a region that was there before, and ends by itself', () => {
  const end = vi.fn();
  const { rerender } = render(<Toast message="" onEnd={end} />);
  const region = screen.getByRole('status');
  expect(region).toBeEmptyDOMElement();
  rerender(<Toast message="Link copied." onEnd={end} />);
  expect(screen.getByRole('status')).toBe(region);
  expect(region).toHaveTextContent('Link copied.');
  act(() => vi.advanceTimersByTime(4900));
  expect(end).not.toHaveBeenCalled();
  act(() => vi.advanceTimersByTime(200));
  expect(end).toHaveBeenCalledOnce();
});

test('stays until it is closed where there is something to do', () => {
  const end = vi.fn();
  render(<Toast message="Select it by hand: x" isLasting onEnd={end} />);
  act(() => vi.advanceTimersByTime(60_000));
  expect(end).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(end).toHaveBeenCalledOnce();
});
