/** The choice of two. */
import type { GraphChoice } from '~/domain/graph';
import { Button } from '~/ui/Button';
import { CharacterSelect } from './CharacterSelect';

interface PairFormProps {
  readonly nodes: readonly GraphChoice[];
  readonly a: GraphChoice | undefined;
  readonly b: GraphChoice | undefined;
  readonly set: (next: { readonly a?: string | undefined; readonly b?: string | undefined }) => void;
  /** Before each of the two, as in "From" and "to". */
  readonly labels: readonly [string, string];
  /** Asked for by the address, and not known here. */
  readonly unknown: readonly string[];
}

export function PairForm({ nodes, a, b, set, labels, unknown }: PairFormProps) {
  return (
    <>
      <div className="g-pair">
        <CharacterSelect
          label={labels[0]}
          nodes={nodes}
          value={a?.id ?? ''}
          onChange={(id) => set({ a: id })}
          nobody="Choose"
        />
        <CharacterSelect
          label={labels[1]}
          nodes={nodes}
          value={b?.id ?? ''}
          onChange={(id) => set({ b: id })}
          nobody="Choose"
        />
        {a && b && (
          <Button isSmall onClick={() => set({ a: b.id, b: a.id })}>
            Turn round
          </Button>
        )}
      </div>
      {unknown.length > 0 && (
        <p className="quiet">
          The address asks for {unknown.map((id) => `“${id}”`).join(' and ')}, which is not known here.
        </p>
      )}
    </>
  );
}
