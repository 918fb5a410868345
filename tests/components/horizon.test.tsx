import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { HorizonControl } from '~/pages/root/HorizonControl';
import { HorizonPresets } from '~/components/HorizonPresets';
import { nameHorizon } from '~/components/nameHorizon';
import type { SiteFile } from '~/domain/reference';
import { readTiny } from '../support/renderAt';
import { renderAs } from './renderAs';

describe('nameHorizon', () => {
  it.each([
    ['none', 'Nothing yet', 'the name of its preset'],
    ['all', 'Everything', 'the name of its preset'],
    ['lamp.all,fog.2x02', 'Fog to 2x02, Lamp', 'no preset: how far each goes'],
    ['fog.1x01', 'Fog to 1x01', 'one series in part'],
    ['rubbish', 'Nothing yet', 'damage counts as nothing seen'],
    ['a.all,b.all,fog.all', 'Fog and 2 more', 'more than two are counted'],
  ])('calls %s "%s": %s', (seen, name) => {
    const { presets, series } = readTiny<SiteFile>('/data/site.json');
    const called = nameHorizon(seen, presets, series);
    expect(called.split(', ').sort()).toEqual(name.split(', ').sort());
  });
});

const OWN = {
  shown: 'none',
  seen: 'none',
  hide: ['plot'],
  isLasting: true,
  isNewer: false,
  onChange: () => {},
} as const;

describe('HorizonControl', () => {
  it('is reached by its question, says what is set, and opens a dialog', async () => {
    const onChange = vi.fn();
    const { user } = renderAs(<HorizonControl {...OWN} onChange={onChange} />);
    await user.click(screen.getByRole('button', { name: 'How far have you watched? Nothing yet' }));
    const dialog = await screen.findByRole('dialog', { name: 'How far have you watched?' });
    await user.click(within(dialog).getByRole('radio', { name: /^Everything/ }));
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ seen: 'all' });
    await user.click(within(dialog).getByRole('button', { name: 'Done' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('says of each choice how many masks of this page it opens, and goes on saying it', async () => {
    const ui = (seen: string) => (
      <>
        <main>
          <button type="button" data-sealed="fog.1x02" />
          <button type="button" data-sealed="fog.2x02" />
          <button type="button" data-sealed="fog.1x01 lamp" />
        </main>
        <HorizonControl {...OWN} shown={seen} seen={seen} />
      </>
    );
    const { user, rerender } = renderAs(ui('none'));
    await user.click(screen.getByRole('button', { name: /How far/ }));
    await screen.findByRole('radio', { name: /^Everything/ });
    const hint = (name: RegExp) => screen.getByRole('radio', { name });
    expect(hint(/^Everything/)).toHaveAccessibleDescription(/Opens 3 masked facts on this page\.$/);
    expect(hint(/Season 1/)).toHaveAccessibleDescription(/Opens 1 masked fact on this page\.$/);
    expect(hint(/^Nothing/)).not.toHaveAccessibleDescription(/Opens/);
    rerender(ui('fog.2x02'));
    expect(hint(/^Everything/)).toHaveAccessibleDescription(/Opens 3/);
    rerender(ui('fog.2x01'));
    expect(hint(/^Choose/)).toHaveAccessibleDescription(/by itself\. Opens 1 masked fact on this page\.$/);
  });

  it('names where the page stands, and shows in the dialog what the reader has set himself', async () => {
    const { user } = renderAs(<HorizonControl {...OWN} seen="all" />);
    await user.click(screen.getByRole('button', { name: 'How far have you watched? Nothing yet' }));
    expect(await screen.findByRole('radio', { name: 'Everything' })).toBeChecked();
  });

  it('sets each kind of spoiler apart from the others', async () => {
    const onChange = vi.fn();
    const { user } = renderAs(<HorizonControl {...OWN} onChange={onChange} />);
    await user.click(screen.getByRole('button', { name: /How far/ }));
    await user.click(await screen.findByRole('checkbox', { name: /^Hide casting news/ }));
    await user.click(screen.getByRole('checkbox', { name: /^Hide what happens in the story/ }));
    expect(onChange.mock.calls).toEqual([[{ hide: ['plot', 'casting'] }], [{ hide: [] }]]);
  });

  it('says why where a newer version has kept something', async () => {
    const { user } = renderAs(<HorizonControl {...OWN} isLasting={false} isNewer />);
    await user.click(screen.getByRole('button', { name: /How far/ }));
    expect(await screen.findByRole('dialog')).toHaveTextContent(
      'A newer version of this site keeps your settings here: your choice holds until you close the page.',
    );
  });

  it('says so where the browser keeps nothing', async () => {
    const { user } = renderAs(<HorizonControl {...OWN} isLasting={false} />);
    await user.click(screen.getByRole('button', { name: /How far/ }));
    expect(await screen.findByRole('dialog')).toHaveTextContent('This browser keeps nothing');
  });
});

describe('HorizonPresets', () => {
  it('offers the presets and a choice of one’s own, with the present one checked', () => {
    renderAs(<HorizonPresets name="h" seen="fog.1x02" onChange={() => {}} />);
    expect(screen.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent)).toEqual([
      expect.stringContaining('Nothing'),
      expect.stringContaining('Season 1'),
      expect.stringContaining('Season 2'),
      expect.stringContaining('Everything'),
      expect.stringContaining('Choose'),
    ]);
    expect(screen.getByRole('radio', { name: /Season 1/ })).toBeChecked();
  });

  it('lets each series go as far as the reader did', async () => {
    const onChange = vi.fn();
    const { user } = renderAs(<HorizonPresets name="h" seen="none" onChange={onChange} />);
    await user.click(screen.getByRole('radio', { name: /^Choose/ }));
    await user.selectOptions(await screen.findByRole('combobox', { name: 'The Fog Signal' }), 'to 1x01');
    expect(onChange).toHaveBeenCalledExactlyOnceWith('fog.1x01');
  });

  it('keeps all other series when one is taken out of everything', async () => {
    const onChange = vi.fn();
    const { user } = renderAs(<HorizonPresets name="h" seen="all" onChange={onChange} />);
    await user.click(screen.getByRole('radio', { name: /^Choose/ }));
    await user.selectOptions(await screen.findByRole('combobox', { name: 'The Fog Signal' }), 'Not seen');
    expect(onChange).toHaveBeenCalledExactlyOnceWith('lamp.all');
  });
});
