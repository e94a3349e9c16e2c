import type { Side } from '../../lib/tilts/exercise';
import { classroomWords } from '../../lib/words/classroom-words';
import { Icon } from '../icon';
import { sides } from './tilt-place';

const { t } = classroomWords;

interface TiltStepsProps {
  /** The places of this part, each with what it is called. */
  places: readonly { id: string; name: string }[];
  here: string;
  onGo: (place: string) => void;
  /** The page that is in sight, where there is room for one. */
  seen: Side;
  onSee: (side: Side) => void;
}

/**
 * From place to place, and from one page to the other at the same place, where a screen has room for one of them. It
 * stands below them. What it offers is the same for both pages, whatever was tilted.
 */
export function TiltSteps({ places, here, onGo, seen, onSee }: TiltStepsProps) {
  const at = places.findIndex(({ id }) => id === here);
  const step = (by: -1 | 1) => {
    const to = places[at + by];
    return (
      <button
        type="button"
        class="tilt-step"
        data-testid={by === 1 ? 'tilt-next' : 'tilt-before'}
        // It stays where it is at the last one, so that a finger finds it and the focus is not lost.
        aria-disabled={to === undefined}
        onClick={() => to && onGo(to.id)}
      >
        <span class={by === 1 ? 'tilt-turned' : undefined}>
          <Icon shape="back" turns />
        </span>
        <span class="unseen">{t(by === 1 ? 'tilt.next' : 'tilt.before')}</span>
      </button>
    );
  };
  return (
    <div class="tilt-steps not-on-paper">
      {step(-1)}
      <label>
        <span class="unseen">{t('tilt.goTo')}</span>
        <select value={here} autocomplete="off" data-testid="tilt-go" onChange={(event) => onGo(event.currentTarget.value)}>
          {places.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {step(1)}
      <fieldset class="tilt-see">
        <legend class="unseen">{t('tilt.see')}</legend>
        {sides.map((one) => (
          <button key={one} type="button" data-see={one} aria-pressed={seen === one} onClick={() => onSee(one)}>
            {t(`tilt.page.${one}`)}
          </button>
        ))}
      </fieldset>
      <p class="unseen" role="status">
        {t('tilt.inSight', { place: places[at]?.name ?? '', page: t(`tilt.page.${seen}`) })}
      </p>
    </div>
  );
}
