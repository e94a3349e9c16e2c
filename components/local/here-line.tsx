import { useAid } from '../aid-context';
import { LocalMark } from './local-mark';
import type { OptionHere } from './option-here';

/** Where an option is, in one line: the same type in the same place for every option, whatever it says. */
export function HereLine({ here }: { here: OptionHere }) {
  const { t } = useAid();
  return (
    <span class="here-line" data-here={here.is}>
      <LocalMark />
      {'said' in here ? (
        <>
          {t(here.is === 'here' ? 'here.here' : 'here.away')}{' '}
          <span lang="en" dir="auto">
            {here.said.where}
          </span>
        </>
      ) : (
        t(here.is === 'coming' ? 'here.comingShort' : 'here.unsaid')
      )}
    </span>
  );
}
