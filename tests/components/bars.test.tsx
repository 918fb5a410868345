import type { ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import { Bars } from '~/components/Bars';
import { renderAs } from './renderAs';

describe('Bars', () => {
  it('says both sums to two decimals, with their sides', () => {
    const { container } = renderAs(<Bars pointsFor={3.456} pointsAgainst={0} />);
    expect(container).toHaveTextContent('For: 3.46');
    expect(container).toHaveTextContent('Against: 0.00');
  });

  it('draws twice the points twice as long, and never beyond its end', () => {
    const widths = (element: ReactElement) =>
      [...renderAs(element).container.querySelectorAll('rect')].map((rect) =>
        Number.parseFloat(rect.getAttribute('width') ?? ''),
      );
    const [two = 0, four = 0] = widths(<Bars pointsFor={2} pointsAgainst={4} />);
    expect(four).toBeCloseTo(2 * two, 0);
    expect(widths(<Bars pointsFor={99} pointsAgainst={0} />)).toEqual([100, 0]);
  });
});
