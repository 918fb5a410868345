/** What is chosen and typed. */
import { useId, useState } from 'react';
import { RadioGroup } from '~/ui/RadioGroup';
import { Segmented } from '~/ui/Segmented';
import { Select } from '~/ui/Select';
import { TextFilter } from '~/ui/TextFilter';
import { Specimen, State } from './Specimen';

const VIEWS = [
  { value: 'table', label: 'Table' },
  { value: 'cards', label: 'Cards' },
  { value: 'tiers', label: 'Tiers' },
] as const;
const THEMES = [
  { value: 'device', label: 'As the device', hint: 'Follows what your system is set to.' },
  { value: 'dark', label: 'Dark', hint: 'Always.' },
  { value: 'long', label: 'A choice with a longer name', hint: 'And a hint that goes on for long enough to break.' },
];
const LONG = 'An option whose name is longer than the place that there is for it on a small telephone';

export function ChoiceSpecimens() {
  const [view, setView] = useState<'table' | 'cards' | 'tiers'>('table');
  const [theme, setTheme] = useState('dark');
  const [order, setOrder] = useState('name');
  const [words, setWords] = useState('');
  const id = useId();
  return (
    <>
      <Specimen name="RadioGroup">
        <State name="one chosen" isWide>
          <RadioGroup legend="Light or dark" name={id} options={THEMES} value={theme} onChange={setTheme} />
        </State>
        <State name="none chosen, disabled" isWide>
          <fieldset disabled>
            <RadioGroup legend="Light or dark" name={`${id}off`} options={THEMES} value="" onChange={setTheme} />
          </fieldset>
        </State>
      </Specimen>
      <Specimen name="Segmented">
        <State name="pressed">
          <Segmented legend="View" options={VIEWS} value={view} onChange={setView} />
        </State>
        {(['is-hover', 'is-active', 'is-focus'] as const).map((state) => (
          <State key={state} name={`the others: ${state.slice(3)}`}>
            <span className={`holds-${state}`}>
              <Segmented legend="View" options={VIEWS} value={view} onChange={setView} />
            </span>
          </State>
        ))}
      </Specimen>
      <Specimen name="Select">
        <State name="default">
          <Select label="Sort by" value={order} onChange={setOrder}>
            <option value="name">Name</option>
            <option value="evidence">Evidence</option>
          </Select>
        </State>
        <State name="focus">
          <span className="holds-is-focus">
            <Select label="Sort by" value={order} onChange={setOrder}>
              <option value="name">Name</option>
            </Select>
          </span>
        </State>
        <State name="disabled">
          <fieldset disabled>
            <Select label="Sort by" value={order} onChange={setOrder}>
              <option value="name">Name</option>
            </Select>
          </fieldset>
        </State>
        <State name="long" isWide>
          <Select label="Sort by" value="long" onChange={setOrder}>
            <option value="long">{LONG}</option>
          </Select>
        </State>
      </Specimen>
      <Specimen name="TextFilter">
        <State name="empty">
          <TextFilter label="Find a name" value={words} onChange={setWords} />
        </State>
        <State name="filled">
          <TextFilter label="Find a name" value="Seven" onChange={setWords} />
        </State>
        <State name="focus">
          <span className="holds-is-focus">
            <TextFilter label="Find a name" value="Seven" onChange={setWords} />
          </span>
        </State>
        <State name="long">
          <TextFilter label="Find a name" value={LONG} onChange={setWords} />
        </State>
      </Specimen>
    </>
  );
}
