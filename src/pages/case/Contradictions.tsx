/** Where the sources disagree, and how it is ruled here. */
import { GatedFact } from '~/components/GatedFact';
import { NoteMark } from '~/components/NoteMark';
import { RichText } from '~/components/RichText';
import type { Contradiction } from '~/domain/article';
import type { Seen } from '~/domain/view';
import { idOf } from './caseLines';

export function Contradictions({ items }: { readonly items: readonly Seen<Contradiction>[] }) {
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="disagree">
      <h2 id="disagree">Where the sources disagree</h2>
      {items.map((seen) => (
        <GatedFact key={idOf(seen)} seen={seen}>
          {(item) => (
            <div className="disagree">
              <h3>{item.title}</h3>
              <p>
                <RichText rich={item.rich} />
                {item.noteIds.map((id) => (
                  <NoteMark key={id} id={id} />
                ))}
              </p>
              {item.ruling && <p className="second">{item.ruling}</p>}
            </div>
          )}
        </GatedFact>
      ))}
    </section>
  );
}
