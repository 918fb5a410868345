/** One character, or case, out of those that this reader may know, from A to Z. */
import type { GraphChoice } from '~/domain/graph';
import { Select } from '~/ui/Select';

interface CharacterSelectProps {
  readonly label: string;
  readonly nodes: readonly GraphChoice[];
  /** Empty for nobody. */
  readonly value: string;
  readonly onChange: (id: string) => void;
  readonly nobody: string;
}

export function CharacterSelect({ label, nodes, value, onChange, nobody }: CharacterSelectProps) {
  const inOrder = nodes.toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
  return (
    <Select label={label} value={value} onChange={onChange}>
      <option value="">{nobody}</option>
      {inOrder.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </Select>
  );
}
