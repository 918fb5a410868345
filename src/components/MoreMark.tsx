/** Says that more is known further on; neither how much nor which way. */
import { Icon } from '~/ui/Icon';

export function MoreMark() {
  return (
    <span className="more" title="More is known further on">
      <Icon name="crescent" />
      <span>more later</span>
    </span>
  );
}
