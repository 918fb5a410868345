/** How much of an outlet was read and leans on it, and between which years. */
import type { OutletItem } from '~/domain/outletList';

export function OutletCounts({ item: { sources, uses, first, last } }: { readonly item: OutletItem }) {
  const years = [...new Set([first, last].flatMap((date) => date?.slice(0, 4) ?? []))];
  return (
    <>
      <p>{`${count(sources, 'source')}, ${count(uses, 'use')}`}</p>
      <span className="meta">{years.join('–')}</span>
    </>
  );
}

const count = (number: number, noun: string): string => `${number}\u00A0${noun}${number === 1 ? '' : 's'}`;
