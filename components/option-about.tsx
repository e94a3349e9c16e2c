import type { Option } from '../lib/pack/pack';
import { useAid } from './aid-context';
import { GoodAndHard } from './good-and-hard';
import { Picture } from './picture';

/** What choosing an option involves, what can be good and hard about it, and how it is done: the same parts for each. */
export function OptionAbout({ option }: { option: Option }) {
  const { t, words } = useAid();
  return (
    <>
      <p>{words.say(option.involves)}</p>
      <GoodAndHard option={option} />
      <dl class="practical">
        {option.practical.map(({ part, said }) => (
          <div key={part}>
            <dt>
              <Picture part={part} />
              {t(`practical.${part}`)}
            </dt>
            <dd>{words.say(said)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
