import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { type Exercise, type Judged, judge, type Side } from '../../lib/tilts/exercise';
import { type PlaceView, placeViews } from '../../lib/tilts/place';
import { classroomWords } from '../../lib/words/classroom-words';
import { DotPatterns } from '../dot-patterns';
import { useClassroom } from './around';
import { tiltAid } from './tilt-aid';
import { TiltAnswer } from './tilt-answer';
import { sides, TiltPlace } from './tilt-place';
import { tiltPlaceNames } from './tilt-place-names';
import { TiltSteps } from './tilt-steps';

const { t } = classroomWords;

export interface TiltExerciseProps {
  exercise: Exercise;
  onAgain: () => void;
  onOther: () => void;
}

/** Two pages, one of them tilted: first the page is pressed, then the place. Nothing is counted, and nothing is timed. */
export function TiltExercise({ exercise, onAgain, onOther }: TiltExerciseProps) {
  const { stage, now } = useClassroom();
  const view = useSignal<PlaceView>('choice');
  const side = useSignal<Side | undefined>(undefined);
  /** Where there is room for one place and one page of it: which. */
  const at = useSignal('');
  const seen = useSignal<Side>('first');
  const last = useSignal<{ place: string; judged: Judged } | undefined>(undefined);
  const found = useSignal<string | undefined>(undefined);
  const title = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const { packs, sight, places, tilted, differences } = exercise;
  const on = useMemo(() => {
    // A row that is opened from its name opens under it, on both pages.
    const open = (of: Side) => (row: string) => {
      const rows = [...(body.current?.querySelectorAll<HTMLElement>(`[data-side="${of}"]`) ?? [])];
      const here = rows.find((one) => one.querySelector(`[data-row="${CSS.escape(row)}"]`));
      const summary = here?.querySelector<HTMLElement>('.tilt-more summary');
      summary?.click();
      summary?.focus();
    };
    const made = (of: Side) => tiltAid({ stage, now }, packs[of], sight, open(of));
    return { first: made('first'), second: made('second') };
  }, [exercise]);
  useEffect(
    () => () => {
      on.first.stop();
      on.second.stop();
    },
    [on],
  );
  useLayoutEffect(() => title.current?.focus(), []);

  const names = useMemo(() => tiltPlaceNames(places), [places]);
  const nameOf = (place: string) => names.get(place) ?? place;
  const pages = { first: t('tilt.page.first'), second: t('tilt.page.second') };
  const done = found.value !== undefined;
  const called = (one: Side) => {
    if (!done) return t('tilt.page.of', { page: pages[one] });
    return t(one === tilted ? 'tilt.page.tilted' : 'tilt.page.fair', { page: pages[one] });
  };
  const { words } = on.first.value;
  const fair = packs[tilted === 'first' ? 'second' : 'first'];
  const group = fair.strata.find(({ id }) => id === sight.group)?.inSentence;
  const inView = places.filter((one) => one.view === view.value);
  const here = inView.some(({ id }) => id === at.value) ? at.value : (inView[0]?.id ?? '');
  const goTo = (place: string) => {
    at.value = place;
    // Another place may be shorter: its beginning comes into sight, below the parts.
    body.current?.querySelector('.tilt-places')?.scrollIntoView({ block: 'start' });
  };
  const answered = (place: string | undefined) => {
    found.value = place;
    at.value = place ?? '';
    seen.value = tilted;
  };
  const press = (place: string) => {
    if (!side.value) return;
    const judged = judge(exercise, side.value, place);
    last.value = { place, judged };
    if (judged === 'found') answered(place);
  };
  return (
    <div class="tilt" ref={body}>
      <DotPatterns />
      <h1 tabIndex={-1} ref={title}>
        {t('tilt')}
      </h1>
      <p class="tilt-mark">{t('tilt.mark')}</p>
      <p class="soft">{group ? t('tilt.aboutGroup', { title: fair.title, group }) : t('tilt.about', { title: fair.title })}</p>
      {found.value !== undefined ? (
        <TiltAnswer exercise={exercise} place={found.value} name={nameOf(found.value)} onAgain={onAgain} onOther={onOther} />
      ) : (
        <section class="tilt-ask not-on-paper" aria-label={t('tilt.which')}>
          <h2>{t('tilt.which')}</h2>
          <p>{t('tilt.which.lead')}</p>
          <div class="actions actions-line">
            {sides.map((one) => (
              <button
                key={one}
                class="button button-quiet"
                type="button"
                aria-pressed={side.value === one}
                data-testid={`tilted-${one}`}
                onClick={() => {
                  side.value = one;
                  seen.value = one;
                  last.value = undefined;
                }}
              >
                {t(`tilt.side.${one}`)}
              </button>
            ))}
            <button
              class="link-button"
              type="button"
              data-testid="tilt-show"
              onClick={() => {
                const [first] = differences;
                if (first) view.value = first.view;
                answered(first?.id);
              }}
            >
              {t('tilt.giveUp')}
            </button>
          </div>
          <p class="tilt-sided" role="status">
            {side.value && t('tilt.sided', { page: pages[side.value] })}
          </p>
        </section>
      )}
      <nav class="tilt-views not-on-paper" aria-label={t('tilt.views')}>
        {placeViews.map((one) => (
          <button
            key={one}
            type="button"
            data-view={one}
            aria-current={view.value === one ? 'true' : undefined}
            onClick={() => {
              view.value = one;
            }}
          >
            {t(`tilt.view.${one}`)}
          </button>
        ))}
      </nav>
      <div class="tilt-places" data-seen={seen.value}>
        {inView.map(({ id }) => (
          <TiltPlace
            key={id}
            place={id}
            name={nameOf(id)}
            here={id === here}
            aids={{ first: on.first.value, second: on.second.value }}
            side={side.value}
            pages={{ first: called('first'), second: called('second') }}
            found={done && differences.some((one) => one.id === id) ? tilted : undefined}
            over={done}
            said={last.value?.place === id ? last.value.judged : undefined}
            onPress={() => press(id)}
          />
        ))}
      </div>
      <TiltSteps
        places={inView.map(({ id }) => ({ id, name: nameOf(id) }))}
        here={here}
        onGo={goTo}
        seen={seen.value}
        onSee={(one) => {
          seen.value = one;
        }}
      />
      <p class="small soft">{words.t('compare.figuresLine', { title: fair.title, version: fair.version })}</p>
    </div>
  );
}
