import { type ReadonlySignal, useComputed, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Pack } from '../../lib/pack/pack';
import { hashOf, type PracticeSection } from '../../lib/practice/classroom-view';
import type { Practice } from '../../lib/practice/practice';
import { classroomWords } from '../../lib/words/classroom-words';
import { Acting } from './acting';
import { useClassroom, useTitle } from './around';
import { dayOf } from './day-of';
import { places } from './places';
import { SavePractice } from './save-practice';
import { sectionsOf } from './sections';
import { Unkept } from './unkept';

const { t } = classroomWords;

interface PracticePageProps {
  id: string;
  section: PracticeSection;
}

/** One conversation: the aid while it goes on, and what comes after it. */
export function PracticePage({ id, section }: PracticePageProps) {
  const { room, loadPack } = useClassroom();
  const practice = useComputed(() => room.all.value?.find((one) => one.id === id));
  const pack = useSignal<Pack | 'missing' | undefined>(undefined);
  const decision = practice.value?.pack;
  useEffect(() => {
    if (decision === undefined) return;
    void loadPack(decision).then((outcome) => {
      pack.value = outcome.ok ? outcome.value : 'missing';
    });
  }, [decision]);
  const here = practice.value;
  if (!room.all.value) return <Plain say="kept.reading" />;
  if (!here) return <Plain say="kept.why.gone" />;
  if (pack.value === 'missing') return <Plain say="case.noDecision" />;
  if (!pack.value) return <Plain say="kept.reading" />;
  const there = sectionsOf(here);
  const shown = there.includes(section) ? section : there[0];
  const known = practice as ReadonlySignal<Practice>;
  return (
    <>
      <Unkept />
      {shown === 'talk' ? (
        <Acting practice={here} pack={pack.value} />
      ) : (
        <After practice={known} pack={pack.value} section={shown} there={there} />
      )}
    </>
  );
}

interface AfterProps {
  practice: ReadonlySignal<Practice>;
  pack: Pack;
  section: Exclude<PracticeSection, 'talk'> | undefined;
  there: readonly PracticeSection[];
}

/** What happened, the sheets and the debrief, each on a page. */
function After({ practice, pack, section, there }: AfterProps) {
  const { cases, room, openTab, view, print, download, now } = useClassroom();
  const title = useTitle()(practice.value);
  const { id } = practice.value;
  const Section = section && places[section];
  return (
    <>
      <nav class="classroom-sections not-on-paper" aria-label={t('sections')}>
        <p>{title}</p>
        <ul>
          {there.map((one) => (
            <li key={one}>
              <a
                href={hashOf({ at: 'practice', practice: id, section: one })}
                aria-current={one === section ? 'page' : undefined}
              >
                {t(`section.${one}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main class="sheet classroom-sheet" key={section}>
        {Section ? (
          <Section
            practice={practice}
            pack={pack}
            acted={cases.find((one) => one.id === practice.value.case.id)}
            change={(to) => room.change(id, () => to)}
            print={() => (openTab ? openTab(view.peek(), 'print') : print())}
            download={download}
            keepDebrief={async (text) => {
              await room.addDebrief(JSON.parse(text));
              return room.unkept.peek();
            }}
            today={dayOf(now())}
            cases={cases}
          />
        ) : (
          <>
            <h1 tabIndex={-1}>{t('talk.ended')}</h1>
            <p>{t('section.none')}</p>
          </>
        )}
        <section class="plan-part not-on-paper practice-carry">
          <h2>{t('carry.title')}</h2>
          <p class="soft">{t('carry.lead')}</p>
          <SavePractice practice={practice.value} />
        </section>
      </main>
    </>
  );
}

function Plain({ say }: { say: 'kept.reading' | 'kept.why.gone' | 'case.noDecision' }) {
  return (
    <main class="sheet classroom-sheet">
      <h1 tabIndex={-1}>{t('title')}</h1>
      <p role="status" data-reading={say === 'kept.reading' ? '' : undefined}>
        {t(say)}
      </p>
    </main>
  );
}
