import { act, renderHook, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useContext, type ReactNode } from 'react';
import { type Reader, ReaderContext } from '~/components/ReaderContext';
import { useFollowing } from '~/pages/useFollowing';

/** The hook, in a page that the browser has or has not taken over. */
function follow(first: string, isTaken: boolean) {
  let isHydrated = isTaken;
  function Taken({ children }: { readonly children: ReactNode }) {
    const reader: Reader = { ...useContext(ReaderContext), isHydrated };
    return <ReaderContext value={reader}>{children}</ReaderContext>;
  }
  const shown: string[] = [];
  const { rerender, result } = renderHook(
    ({ value }) => {
      const following = useFollowing(value);
      shown.push(following);
      return following;
    },
    { initialProps: { value: first }, wrapper: Taken },
  );
  return {
    result,
    shown,
    set: (value: string) => rerender({ value }),
    take: (value: string) => {
      isHydrated = true;
      rerender({ value });
    },
  };
}

describe('a value that follows', () => {
  it('waits until a frame has been painted', async () => {
    const { result, set } = follow('all', true);
    set('some');
    expect(result.current).toBe('all');
    let frames = 0;
    requestAnimationFrame(() => (frames += 1));
    await waitFor(() => expect(result.current).toBe('some'));
    expect(frames).toBe(1);
  });

  it('passes over what was changed again before it was shown', async () => {
    const { result, shown, set } = follow('all', true);
    set('some');
    set('few');
    await waitFor(() => expect(result.current).toBe('few'));
    expect(shown).not.toContain('some');
  });

  it('does not wait for a change that was taken back', async () => {
    const { result, set } = follow('all', true);
    set('some');
    set('all');
    await act(() => new Promise((resolve) => setTimeout(resolve, 60)));
    expect(result.current).toBe('all');
  });

  it('is there at once for what the page was opened with', () => {
    const { result, shown, take, set } = follow('all', false);
    take('asked');
    expect(result.current).toBe('asked');
    expect([...new Set(shown)]).toEqual(['all', 'asked']);
    expect(shown.lastIndexOf('all')).toBe(0);
    set('chosen');
    expect(result.current).toBe('asked');
  });
});
