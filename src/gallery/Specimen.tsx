/** One primitive: its file, what it is for, and its states side by side with their names. */
import type { ReactNode } from 'react';

interface SpecimenProps {
  /** Its file in src/ui, without the ending. */
  readonly name: string;
  readonly children: ReactNode;
}

export function Specimen({ name, children }: SpecimenProps) {
  return (
    <section className="specimen" data-ui={name}>
      <h3>{name}</h3>
      <div className="specimen-states">{children}</div>
    </section>
  );
}

interface StateProps {
  readonly name: string;
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

export function State({ name, isWide = false, children }: StateProps) {
  return (
    <figure className={isWide ? 'specimen-state is-wide' : 'specimen-state'}>
      <figcaption className="label">{name}</figcaption>
      {children}
    </figure>
  );
}
