/** The end of an article: when it was checked, how to mend it, the data behind it. */
import { CiteControl, type CiteProps } from './CiteControl';
import { DateText } from './DateText';
import { OutLink } from './OutLink';
import { useSite } from './SiteContext';

interface PageFootProps {
  /** Day of the last check; null where the page has none of its own. */
  readonly checked: string | null;
  /** The data file, below the base. */
  readonly dataPath: string;
  /** What a reader would cite of the page. */
  readonly cite?: CiteProps;
}

export function PageFoot({ checked, dataPath, cite }: PageFootProps) {
  const { suggest, basename } = useSite();
  return (
    <p className="quiet mt-16 flex flex-wrap gap-x-5 gap-y-1">
      {checked !== null && (
        <span>
          Last checked <DateText date={checked} />
        </span>
      )}
      {suggest !== null && <OutLink href={suggest}>Suggest a change</OutLink>}
      <a href={`${basename}${dataPath}`}>Data behind this page</a>
      {cite && <CiteControl what={cite} look="link" />}
    </p>
  );
}
