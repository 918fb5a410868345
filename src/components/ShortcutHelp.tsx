/** Every key that does something, and the switch for those that type a letter or sign by themselves. */
import '~/styles/horizon.css';
import '~/styles/keys.css';
import { Fragment } from 'react';
import { isSingleWay, nameKey, type ShortcutLine, SHORTCUTS } from '~/domain/shortcuts';

interface ShortcutHelpProps {
  /** Of its heading: on the page of settings the sheet lies over the same list. */
  readonly id: string;
  readonly title: string;
  /** Whether keys that type a letter or sign do anything. */
  readonly hasKeys: boolean;
  readonly onChange: (hasKeys: boolean) => void;
}

export function ShortcutHelp({ id, title, hasKeys, onChange }: ShortcutHelpProps) {
  return (
    <section className="keys" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <fieldset className="kinds">
        <legend className="visually-hidden">Letters and signs</legend>
        <label>
          <input type="checkbox" checked={hasKeys} onChange={({ target }) => onChange(target.checked)} />
          <span>
            Single letters and signs are shortcuts
            <small>Switch them off if you speak to your device, or if they get in your way.</small>
          </span>
        </label>
      </fieldset>
      {SHORTCUTS.map(({ where, lines }) => (
        <section key={where}>
          <h3>{where}</h3>
          <dl>
            {lines.map((line) => (
              <Fragment key={line.does}>
                <dt>
                  <Ways line={line} hasKeys={hasKeys} />
                </dt>
                <dd>{line.does}</dd>
              </Fragment>
            ))}
          </dl>
        </section>
      ))}
    </section>
  );
}

function Ways({ line, hasKeys }: { readonly line: ShortcutLine; readonly hasKeys: boolean }) {
  const ways = line.ways.filter((way) => hasKeys || !isSingleWay(way));
  if (ways.length === 0) return <span className="quiet">switched off</span>;
  return ways.map((way, index) => (
    <Fragment key={way.join(' ')}>
      {index > 0 && ' or '}
      <span className="keys-way">
        {way.map((key, place) => (
          <Fragment key={key}>
            {place > 0 && (line.isSequence ? ' then ' : ' + ')}
            <kbd>{nameKey(key, !line.isSequence && way.length > 1)}</kbd>
          </Fragment>
        ))}
      </span>
    </Fragment>
  ));
}
