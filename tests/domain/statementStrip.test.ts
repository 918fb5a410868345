import { describe, expect, it } from 'vitest';
import { drawStrip } from '~/domain/statementStrip';

describe('drawStrip', () => {
  it('spans whole years, with a tick for each dated word in its order', () => {
    const strip = drawStrip([
      { date: '2024-07-02', type: 'quote' },
      { date: '2022-01-01', type: 'statement' },
    ]);
    expect(strip).toMatchObject({ from: 2022, to: 2025 });
    expect(strip?.ticks[0]).toEqual({ x: 0, isQuote: false });
    expect(strip?.ticks[1]?.x).toBeCloseTo(83.4, 0);
  });

  it('leaves room where there is one word only', () => {
    expect(drawStrip([{ date: '2023', type: 'quote' }])).toEqual({
      from: 2023,
      to: 2025,
      ticks: [{ x: 24.8, isQuote: true }],
    });
  });

  it('is nothing where nothing is dated', () => {
    expect(drawStrip([{ type: 'event' }])).toBeNull();
  });
});
