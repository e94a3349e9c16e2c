import { useSignal } from '@preact/signals';
import type { Judged, Side } from '../../lib/tilts/exercise';
import { classroomWords } from '../../lib/words/classroom-words';
import { AidContext, type AidValue } from '../aid-context';
import { TiltBody } from './tilt-body';

const { t } = classroomWords;

export const sides: readonly Side[] = ['first', 'second'];

export interface TiltPlaceProps {
  place: string;
  /** What it is called. */
  name: string;
  /** It is the one in sight, where there is room for one. */
  here: boolean;
  aids: Readonly<Record<Side, AidValue>>;
  /** The page that was said to be tilted: its places can be pressed. */
  side: Side | undefined;
  /** What each page is called: by its place, and by what it is once that is known. */
  pages: Readonly<Record<Side, string>>;
  /** The tilted side, where it was here and is known by now. */
  found: Side | undefined;
  /** It is known what was tilted: nothing is left to press. */
  over: boolean;
  /** What came of the last press, if it was here. */
  said: Judged | undefined;
  onPress: () => void;
}

/** One place of both pages, beside or above each other. */
export function TiltPlace({ place, name, here, aids, side, pages, found, over, said, onPress }: TiltPlaceProps) {
  const open = useSignal(false);
  return (
    <section class={here ? 'tilt-place is-here' : 'tilt-place'} aria-label={name} data-place={place}>
      <h2>{name}</h2>
      <div class="tilt-two">
        {sides.map((one) => (
          <AidContext.Provider key={one} value={aids[one]}>
            <div class={found === one ? 'tilt-side is-tilted' : 'tilt-side'} data-side={one}>
              <h3>{pages[one]}</h3>
              <div class="tilt-body">
                <TiltBody place={place} open={open} />
              </div>
              {side === one && !over && (
                <button class="button button-quiet tilt-press" type="button" data-testid="tilted-here" onClick={onPress}>
                  {t('tilt.here')}
                  <span class="unseen">: {t('tilt.here.of', { place: name, page: pages[one] })}</span>
                </button>
              )}
              <p class="tilt-near" role="status">
                {side === one && said === 'same' && t('tilt.same', { place: name })}
                {side === one && said === 'otherSide' && t('tilt.otherSide', { place: name })}
              </p>
            </div>
          </AidContext.Provider>
        ))}
      </div>
    </section>
  );
}
