/** A masked fact: a button that names the episode. Opened, the fact follows the button; the fact itself is absent until then. */
import { Fragment, type ReactNode } from 'react';
import type { FactMeta } from '~/domain/fact';
import { Icon } from '~/ui/Icon';
import { useReader } from './ReaderContext';

interface MaskProps {
  readonly fact: FactMeta & { readonly label?: string };
  /** The fact, once it is open. */
  readonly children?: ReactNode;
  /** In a line of text or a table cell instead of a band of its own. */
  readonly isInline?: boolean;
}

export function Mask({ fact, children, isInline = false }: MaskProps) {
  const { toggle, nameEpisode } = useReader();
  const isOpen = children !== undefined;
  const label = fact.label ? `${fact.label} · ` : '';
  return (
    <>
      <button
        type="button"
        className={isInline ? 'seal seal-in' : 'seal'}
        aria-expanded={isOpen}
        data-sealed={isOpen ? undefined : fact.revealedBy.join(' ')}
        onClick={() => toggle(fact.id)}
      >
        <span>
          <Icon name="crescent" />
          <span>
            {label}
            {fact.revealedBy.map((id, index) => (
              <Fragment key={id}>
                {index > 0 && ' and '}
                <span className="n">{nameEpisode(id)}</span>
              </Fragment>
            ))}
            {' · '}
            <span className="show">{isOpen ? 'hide again' : 'show'}</span>
          </span>
        </span>
      </button>
      {children}
    </>
  );
}
