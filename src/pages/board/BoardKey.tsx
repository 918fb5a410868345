/** What colours, patterns, dots and the crescent mean. */
import { GRADE_NAMES } from '~/components/evidenceNames';
import { SiteLink } from '~/components/SiteLink';
import { GRADES } from '~/domain/evidence';
import { keysPath } from '~/domain/paths';
import { Icon } from '~/ui/Icon';

export function BoardKey() {
  return (
    <div className="key">
      <span>
        <i className="swatch swatch-for" /> for, to the left
      </span>
      <span>
        <i className="swatch swatch-against" /> against, to the right
      </span>
      <span className="more">
        <Icon name="crescent" /> more later: more is known further on in the story
      </span>
      <span>
        With the focus on a row, <kbd>Down</kbd> <kbd>Up</kbd> <kbd>Home</kbd> <kbd>End</kbd> lead on and{' '}
        <kbd>Enter</kbd> opens; <SiteLink to={keysPath()}>all keys</SiteLink>
      </span>
      <ul className="key-grades" aria-label="Grades">
        {GRADES.map((grade) => (
          <li key={grade}>
            <i className={`gd-dot gd-${grade}`} /> <b className="mono">{grade}</b> {GRADE_NAMES[grade]}
          </li>
        ))}
      </ul>
    </div>
  );
}
