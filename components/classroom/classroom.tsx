import { useLayoutEffect, useRef } from 'preact/hooks';
import { classroomWords } from '../../lib/words/classroom-words';
import { type ClassroomAround, ClassroomContext } from './around';
import { CardPage } from './card-page';
import { CasePage } from './case-page';
import { ClassroomBar } from './classroom-bar';
import { KeptDebriefPage } from './kept-debrief-page';
import { places } from './places';
import { PracticeBanner } from './practice-banner';
import { PracticePage } from './practice-page';
import { StartPage } from './start-page';

const { t } = classroomWords;

/** The classroom: cases, the aid on one of them, and what comes after. Over all of it, that nobody in it is real. */
export function Classroom(around: ClassroomAround) {
  const { large, view } = around;
  const body = useRef<HTMLDivElement>(null);
  const first = useRef(true);
  const { value } = view;
  // Another view starts at its top, and its title is what a screen reader reads next.
  useLayoutEffect(() => {
    const title = body.current?.querySelector('h1');
    const page = body.current?.ownerDocument;
    if (page) page.title = t('page', { title: title?.textContent ?? t('title') });
    if (!first.current) {
      title?.focus({ preventScroll: true });
      body.current?.scrollIntoView({ block: 'start' });
    }
    first.current = false;
  }, [value]);
  return (
    <ClassroomContext.Provider value={around}>
      <div class={large.value ? 'classroom is-practice is-large' : 'classroom is-practice'} ref={body} data-view={value.at}>
        <PracticeBanner />
        <ClassroomBar />
        <Screen {...around} />
      </div>
    </ClassroomContext.Provider>
  );
}

function Screen({ view: { value }, print, random }: ClassroomAround) {
  switch (value.at) {
    case 'start':
      return <StartPage />;
    case 'case':
      return <CasePage key={value.case} id={value.case} />;
    case 'card':
      return <CardPage key={`${value.case} ${value.role}`} id={value.case} role={value.role} />;
    case 'practice':
      return <PracticePage key={value.practice} id={value.practice} section={value.section} />;
    case 'debrief':
      return <KeptDebriefPage key={value.debrief} id={value.debrief} />;
    case 'tilt':
      return places.tilt ? (
        <main class="sheet classroom-sheet">
          <places.tilt print={print} random={random} />
        </main>
      ) : (
        <StartPage />
      );
  }
}
