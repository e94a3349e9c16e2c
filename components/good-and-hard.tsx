import type { Option } from '../lib/pack/pack';
import { useAid } from './aid-context';
import { Picture } from './picture';

/** What can be good and what can be hard about an option: both, in this order, for every option alike (IPDAS 4, 5, 7). */
export function GoodAndHard({ option: { good, hard } }: { option: Option }) {
  const { t, words } = useAid();
  return (
    <dl class="practical">
      <div>
        <dt>
          <Picture part="good" />
          {t('compare.good')}
        </dt>
        <dd>{words.say(good)}</dd>
      </div>
      <div>
        <dt>
          <Picture part="hard" />
          {t('compare.hard')}
        </dt>
        <dd>{words.say(hard)}</dd>
      </div>
    </dl>
  );
}
