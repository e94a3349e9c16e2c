import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Pack } from '../../lib/pack/pack';
import { hashOf } from '../../lib/practice/classroom-view';
import type { Practice } from '../../lib/practice/practice';
import { classroomWords } from '../../lib/words/classroom-words';
import { Aid } from '../aid';
import { useAid, type View } from '../aid-context';
import { actingPages, actingParts, actingSteps } from './acting-parts';
import { useClassroom, useTitle, withLook } from './around';
import { places } from './places';
import type { WatchScreen } from './props';
import { setAside, takeUp } from './set-aside';

const { t } = classroomWords;

/** The aid itself on the decision of the case, and the button that ends it. */
export function Acting({ practice, pack }: { practice: Practice; pack: Pack }) {
  const { stage, room, go, view } = useClassroom();
  const title = useTitle()(practice);
  const around = useRef<HTMLDivElement>(null);
  const { id } = practice;
  const aside = useMemo(() => takeUp(room, id, pack), [id, pack]);
  const on = useMemo(
    () => aside?.on ?? stage(practice, pack, (events) => room.change(id, (before) => ({ ...before, events }))),
    [aside, id, pack],
  );
  const left = useRef<View | undefined>(aside?.view);
  const atCards = () => {
    const now = view.peek();
    return (now.at === 'case' || now.at === 'card') && now.case === practice.case.id;
  };
  const parts = useMemo(() => {
    const Watch = places.watch?.((look) =>
      room.change(id, withLook(look.view === 'away' && atCards() ? { ...look, view: 'cards' } : look)),
    );
    const guard: WatchScreen = ({ root }) => {
      const aid = useAid();
      useEffect(() => {
        if (left.current) aid.go(left.current);
        return aid.view.subscribe((at) => {
          left.current = at;
        });
      }, []);
      return Watch ? <Watch root={root} /> : null;
    };
    return { ...actingParts, guard };
  }, [id]);
  useEffect(
    () => () => {
      // Whoever looks at a card comes back to the same screen.
      if (left.current && atCards()) setAside(room, { id, pack, on, view: left.current });
      else on.stop();
    },
    [on],
  );
  useLayoutEffect(() => (around.current ? on.speakOn(around.current) : undefined), [on]);
  const end = () => {
    room.change(id, (before) => ({ ...before, ended: on.consultation.now() }));
    go({ at: 'practice', practice: id, section: 'replay' });
  };
  return (
    <>
      <section class="classroom-acting not-on-paper" aria-label={t('sections')}>
        <p class="acting-title">{t('talk.title', { title })}</p>
        <p class="actions-line">
          <a class="link-button" href={hashOf({ at: 'case', case: practice.case.id })}>
            {t('talk.cards')}
          </a>
          <button class="button" type="button" data-testid="end-practice" onClick={end}>
            {t('talk.end')}
          </button>
        </p>
      </section>
      <div class="classroom-aid" ref={around}>
        <Aid
          consultation={on.consultation}
          platform={on.platform}
          words={on.words.value}
          english={on.english}
          steps={actingSteps}
          pages={actingPages}
          parts={parts}
        />
      </div>
    </>
  );
}
