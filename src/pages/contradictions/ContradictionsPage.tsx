/** The register of contradictions: both readings, the ruling and the reason. */
import '~/styles/pages.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Disagreement } from '~/components/Disagreement';
import { EmptyResult } from '~/components/EmptyResult';
import { GatedFact } from '~/components/GatedFact';
import { Head } from '~/components/Head';
import { ListChips } from '~/components/ListChips';
import { ListCount } from '~/components/ListCount';
import { ListFilters } from '~/components/ListFilters';
import { NotesContext, numberNotes } from '~/components/NotesContext';
import { NotesList } from '~/components/NotesList';
import { PageFoot } from '~/components/PageFoot';
import { SiteLink } from '~/components/SiteLink';
import { contradictionsQuery } from '~/data/queries';
import { CONTRADICTION_LIST, CONTRADICTION_RULES, disputedThings } from '~/domain/contradictionList';
import { contradictionBlock } from '~/domain/contradictions';
import { contradictionsPath } from '~/domain/paths';
import { useListState } from '../useListState';
import { usePageView } from '../usePageView';

export const queries = () => [contradictionsQuery()];

export function Component() {
  const { data: file } = useSuspenseQuery(contradictionsQuery());
  const { see } = usePageView(contradictionsQuery(), [file.contradictions, file.notes]);
  const all = see(file.contradictions);
  const { items, total, ...list } = useListState(CONTRADICTION_LIST, CONTRADICTION_RULES, all);
  const facets = useMemo(() => [{ name: 'mentions' as const, legend: 'About', options: disputedThings(all) }], [all]);
  const notes = numberNotes(items.map(contradictionBlock), see(file.notes));
  return (
    <NotesContext value={notes}>
      <main id="main" data-page="contradictions">
        <Head
          title="Where sources disagree"
          description="Every point on which the sources contradict each other: what each says, what is gone by here, and why."
          path={contradictionsPath()}
          type="website"
        />
        <div className="head">
          <div>
            <h1>Where sources disagree</h1>
            <p>What each side says, what is gone by here, and why. Nothing is smoothed over.</p>
          </div>
        </div>
        <div className="sheet board-sheet">
          <ListFilters {...list} facets={facets} findLabel="Find a disagreement" shown={items.length} />
          <div className="text article-text register">
            <ListCount shown={items.length} total={total} noun="disagreements" ignored={list.ignored} />
            <ListChips {...list} facets={facets} />
            {items.length === 0 && <EmptyResult {...list} facets={facets} noun="disagreements" />}
            {items.map((seen) => (
              <GatedFact key={seen.open ? seen.fact.id : seen.stub.id} seen={seen}>
                {(row) => (
                  <Disagreement
                    contradiction={row}
                    level={2}
                    after={
                      <>
                        <p className="ruling">
                          <span className="label">Why</span> {row.reason}
                        </p>
                        <About things={row.about} />
                      </>
                    }
                  />
                )}
              </GatedFact>
            ))}
            <NotesList title="Sources" />
            <PageFoot checked={null} dataPath="/data/contradictions.json" />
          </div>
        </div>
      </main>
    </NotesContext>
  );
}

function About({ things }: { readonly things: readonly { readonly name: string; readonly path: string }[] }) {
  if (things.length === 0) return null;
  return (
    <p className="src">
      About{' '}
      {things.map(({ name, path }, index) => (
        <span key={path}>
          {index > 0 && ', '}
          <SiteLink to={path}>{name}</SiteLink>
        </span>
      ))}
    </p>
  );
}
