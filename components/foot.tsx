import { useAid } from './aid-context';
import { Icon } from './icon';
import { UnfairLink } from './unfair/unfair-link';
import { WayBack } from './way-back';
import { WhereKept } from './where-kept';

/** Below every screen: the way back, where her words are, and the way out where letters are so large that the bar scrolls away. */
export function Foot() {
  const { t, platform } = useAid();
  return (
    <>
      <UnfairLink />
      <WayBack />
      <WhereKept />
      {platform.leave && (
        <p class="leave-below">
          <button class="link-button" type="button" onClick={platform.leave}>
            {t('head.leave')}
            <Icon shape="leave" turns />
          </button>
        </p>
      )}
    </>
  );
}
