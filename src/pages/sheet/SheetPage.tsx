/** A case on one sheet, to be sent, printed or kept as a picture: five points of one's choice, and the strongest against. */
import '~/styles/pages.css';
import '~/styles/ballot-pages.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { Head } from '~/components/Head';
import { PictureActs } from '~/components/PictureActs';
import { useReader } from '~/components/ReaderContext';
import { useSite } from '~/components/SiteContext';
import type { PathParams } from '~/data/PageModule';
import { caseQuery, slugParam } from '~/data/queries';
import { withAsOf } from '~/domain/asOf';
import type { EvidenceLine } from '~/domain/board';
import { composeSheet, formatPoints, MAX_POINTS, parsePoints, togglePoint } from '~/domain/caseSheet';
import { countLines } from '~/domain/evidence';
import { boardPath, casePath, sheetPath } from '~/domain/paths';
import { scoreCase } from '~/domain/scoreCase';
import { Button } from '~/ui/Button';
import { SettledStatus } from '~/ui/SettledStatus';
import { useCopy } from '../useCopy';
import { usePageView } from '../usePageView';
import { PointChoices } from './PointChoices';
import { pictureOfCase } from './pictureOfCase';
import { SheetPaper } from './SheetPaper';

export const queries = (params: PathParams) => [caseQuery(slugParam(params.id))];

export function Component() {
  const query = caseQuery(slugParam(useParams().id));
  const { data: file } = useSuspenseQuery(query);
  const { epoch, isHydrated } = useReader();
  const { name: site, checked, basename } = useSite();
  const { see } = usePageView(query, [file.masked]);
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const { copy, say, toast } = useCopy();

  const { open, score, hasMore } = scoreCase(see<EvidenceLine>([...file.evidence, ...file.masked]), epoch);
  const sheet = composeSheet(open, epoch, isHydrated ? parsePoints(params.get('points')) : undefined);
  const ids = sheet.picked.map(({ line }) => line.id);
  const day = epoch < checked ? epoch : checked;
  const address = (points: readonly string[]): string => `${sheetPath(file.id)}?points=${formatPoints(points)}`;

  const pick = (id: string): void => {
    const next = new URLSearchParams(params);
    next.set('points', formatPoints(togglePoint(ids, id)));
    void navigate({ search: `?${next.toString().replaceAll('%2C', ',')}` }, { preventScrollReset: true });
  };
  const copyLink = (): void => {
    const path = epoch < checked ? withAsOf(address(ids), epoch) : address(ids);
    copy(location.origin + basename + path, 'Link copied.');
  };
  return (
    <main id="main" data-page="case-sheet" className="case-sheet" data-case={file.id} data-verdict={score.verdict}>
      <Head
        title={`Case sheet: ${file.name}`}
        description={`The case of ${file.name} on one sheet: points of your choice, and by rule the strongest against them. To print, send or keep as a picture.`}
        path={sheetPath(file.id)}
        crumbs={[
          { name: 'Board', path: boardPath() },
          { name: file.name, path: casePath(file.id) },
        ]}
      />
      <div className="case-sheet-grid">
        <SheetPaper file={file} sheet={sheet} score={score} hasMore={hasMore} day={day} />
        <aside className="case-sheet-tools" aria-label="Make it yours">
          <p className="acts">
            <Button look="main" onClick={copyLink}>
              Copy link
            </Button>
            <Button onClick={() => print()}>Print</Button>
            <PictureActs
              sheet={pictureOfCase({ file, sheet, score, day, site })}
              fileName={`case-${file.id}.png`}
              onCopy={copy}
              onSay={say}
            />
          </p>
          <PointChoices
            counted={countLines(open, epoch)}
            picked={ids}
            ignored={sheet.ignored}
            isCut={sheet.isCut}
            isStart={sheet.isStart}
            onPick={pick}
          />
        </aside>
      </div>
      <SettledStatus text={`${ids.length} of ${MAX_POINTS} points`} />
      {toast}
    </main>
  );
}
