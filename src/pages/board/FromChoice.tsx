/** With which earlier day the board is compared: one of a few steps back, or any day. */
import { useReader } from '~/components/ReaderContext';
import { useSite } from '~/components/SiteContext';
import { isDay } from '~/domain/dates';
import { monthsBefore } from '~/domain/movedSteps';
import type { Epoch } from '~/domain/view';
import { Select } from '~/ui/Select';
import type { FromControl } from './useFromDay';

const STEPS = [
  { months: 1, label: 'a month before' },
  { months: 3, label: 'three months before' },
  { months: 6, label: 'six months before' },
  { months: 12, label: 'a year before' },
  { months: 24, label: 'two years before' },
] as const;

interface FromChoiceProps {
  readonly from: FromControl;
  /** The day of the board. */
  readonly day: Epoch;
}

export function FromChoice({ from, day }: FromChoiceProps) {
  const { isHydrated } = useReader();
  const { since } = useSite();
  const steps = STEPS.map(({ months, label }) => ({ label, day: monthsBefore(day, months) })).filter(
    (step) => step.day > since,
  );
  const chosen = steps.find((step) => step.day === from.day)?.day ?? (from.day === null ? '' : 'own');
  return (
    <fieldset className="from-choice" disabled={!isHydrated}>
      <legend className="visually-hidden">What moved</legend>
      <Select
        label="Compare with"
        value={chosen}
        onChange={(value) => value !== 'own' && from.choose(value === '' ? null : value)}
      >
        <option value="">no other day</option>
        {steps.map((step) => (
          <option key={step.label} value={step.day}>
            {step.label}
          </option>
        ))}
        {chosen === 'own' && <option value="own">a day of your own</option>}
      </Select>
      <label>
        <span>or</span> <span className="visually-hidden">compare with the day</span>
        <input
          type="date"
          min={since}
          max={day}
          value={from.day ?? ''}
          onChange={({ currentTarget: { value } }) => (isDay(value) || value === '') && from.choose(value || null)}
        />
      </label>
    </fieldset>
  );
}
