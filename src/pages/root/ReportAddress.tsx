/** How to report a link that leads nowhere: where reports go, if there is such a place, and what to say. */
import { useReader } from '~/components/ReaderContext';
import { useSite } from '~/components/SiteContext';
import { Button } from '~/ui/Button';
import { useCopy } from '../useCopy';

export function ReportAddress() {
  const { suggest } = useSite();
  const { isHydrated } = useReader();
  const { copy, toast } = useCopy();
  const copyReport = (): void => {
    const from = document.referrer === '' ? '' : ` The link stands on ${document.referrer}`;
    copy(`There is no page at ${location.href}.${from}`, 'Report copied');
  };
  return (
    <section className="blk" aria-labelledby="report">
      <h2 id="report">If a link led you here</h2>
      <p className="mt-3">
        Then it should be mended. Report it by way of a correction: say which address this is, and on which page the
        link stands.
      </p>
      <p className="acts mt-4">
        {suggest !== null && (
          <a className="button" href={suggest} rel="noopener noreferrer">
            Report the link
          </a>
        )}
        {isHydrated && <Button onClick={copyReport}>Copy what to say</Button>}
      </p>
      {toast}
    </section>
  );
}
