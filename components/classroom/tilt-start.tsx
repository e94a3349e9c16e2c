import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { oneOf } from '../../lib/tilts/exercise';
import { classroomWords } from '../../lib/words/classroom-words';
import { useClassroom } from './around';

const { t } = classroomWords;

export interface TiltStartProps {
  /** The decision that was looked at before. */
  before: string | undefined;
  state: 'reading' | 'gone' | undefined;
  random: () => number;
  onBegin: (decision: string) => void;
}

/** Which decision the two pages are on: one that is picked, or one that chance picks. */
export function TiltStart({ before, state, random, onBegin }: TiltStartProps) {
  const { decisions } = useClassroom();
  const picked = useSignal(before ?? decisions[0]?.id ?? '');
  const title = useRef<HTMLHeadingElement>(null);
  // Whoever comes back from an exercise pressed a button that is gone.
  useLayoutEffect(() => {
    if (before !== undefined) title.current?.focus();
  }, []);
  return (
    <>
      <h1 tabIndex={-1} ref={title}>
        {t('tilt')}
      </h1>
      <p class="classroom-lead">{t('tilt.lead')}</p>
      <p class="tilt-mark">{t('tilt.mark')}</p>
      <form
        class="tilt-pick"
        onSubmit={(event) => {
          event.preventDefault();
          onBegin(picked.value);
        }}
      >
        <label>
          <b>{t('tilt.pick')}</b>
          <select
            value={picked}
            autocomplete="off"
            onChange={(event) => {
              picked.value = event.currentTarget.value;
            }}
          >
            {decisions.map(({ id, title: name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <div class="actions actions-line">
          <button class="button" type="submit" data-testid="tilt-begin">
            {t('tilt.show')}
          </button>
          <button
            class="button button-quiet"
            type="button"
            data-testid="tilt-surprise"
            onClick={() => onBegin(oneOf(decisions, random())?.id ?? picked.value)}
          >
            {t('tilt.surprise')}
          </button>
        </div>
      </form>
      <p role="status">{state && t(`tilt.${state}`)}</p>
    </>
  );
}
