/** Which kinds of spoiler are hidden above the horizon. */
import type { SpoilerKind } from '~/domain/fact';
import { SPOILER_KINDS } from '~/domain/spoilerKinds';

const WORDS: Readonly<Record<SpoilerKind, { readonly label: string; readonly hint: string }>> = {
  plot: { label: 'Hide what happens in the story', hint: 'Also where an actor or a maker says it.' },
  casting: { label: 'Hide casting news', hint: 'Who plays, or would play, in what you have not watched.' },
  production: { label: 'Hide production news', hint: 'Orders, contracts and money behind what you have not watched.' },
};

interface KindChoicesProps {
  readonly hide: readonly SpoilerKind[];
  readonly onChange: (hide: readonly SpoilerKind[]) => void;
}

export function KindChoices({ hide, onChange }: KindChoicesProps) {
  return (
    <fieldset className="kinds">
      <legend>Beyond what you have watched</legend>
      {SPOILER_KINDS.map((kind) => (
        <label key={kind}>
          <input
            type="checkbox"
            checked={hide.includes(kind)}
            onChange={({ target }) =>
              onChange(SPOILER_KINDS.filter((other) => (other === kind ? target.checked : hide.includes(other))))
            }
          />
          <span>
            {WORDS[kind].label}
            <small>{WORDS[kind].hint}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
