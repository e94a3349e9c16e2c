import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { KeptDebrief } from '../../lib/debrief/kept-debrief';
import { readDebrief } from '../../lib/debrief/read-debrief';
import type { Pack } from '../../lib/pack/pack';
import { type ClassroomKey, classroomWords } from '../../lib/words/classroom-words';
import { useClassroom } from './around';
import { dayOf } from './day-of';
import { DebriefSheet } from './debrief-sheet';
import { DebriefWays } from './debrief-ways';
import { Problems } from './problems';
import { Unkept } from './unkept';

const { t } = classroomWords;

/**
 * A debrief that was kept or came in a file. It is held to the closed lists each time that it is shown: what somebody wrote
 * into a file or a store is refused here, and never stands on the page.
 */
export function KeptDebriefPage({ id }: { id: string }) {
  const { room, decisions, loadPack } = useClassroom();
  const kept = room.debriefs.value?.find((one) => one.id === id);
  const pack = useSignal<Pack | 'missing' | undefined>(undefined);
  const decision = kept?.debrief.decision.id;
  useEffect(() => {
    if (decision === undefined) return;
    if (!decisions.some((one) => one.id === decision)) {
      pack.value = 'missing';
      return;
    }
    void loadPack(decision).then((outcome) => {
      pack.value = outcome.ok ? outcome.value : 'missing';
    });
  }, [decision]);
  if (!room.debriefs.value) return <Plain say="kept.reading" />;
  if (!kept) return <Plain say="debrief.gone" />;
  if (pack.value === 'missing') return <Plain say="debrief.noDecision" />;
  if (!pack.value) return <Plain say="kept.reading" />;
  return (
    <main class="sheet classroom-sheet">
      <Unkept />
      <Shown kept={kept} pack={pack.value} />
    </main>
  );
}

function Shown({ kept, pack }: { kept: KeptDebrief; pack: Pack }) {
  const { cases, openTab, view, print, download, now } = useClassroom();
  const said = useSignal<ClassroomKey | undefined>(undefined);
  const read = readDebrief(kept.debrief, { cases, pack }, dayOf(now()));
  if (!read.ok)
    return (
      <>
        <h1 tabIndex={-1}>{t('debrief.title')}</h1>
        <Problems lead={t('debrief.refused')} problems={read.problems} />
      </>
    );
  const { facts } = read;
  const save = async () => {
    const { debriefFile } = await import('../../lib/debrief/debrief-file');
    const outcome = await download(debriefFile(facts, { cases, pack }));
    said.value = outcome.ok ? 'debrief.saved' : 'debrief.notSaved';
  };
  return (
    <DebriefSheet facts={facts} pack={pack} acted={cases.find((one) => one.id === facts.case?.id)} today={dayOf(now())}>
      <DebriefWays print={() => (openTab ? openTab(view.peek(), 'print') : print())} save={save} said={said} />
    </DebriefSheet>
  );
}

function Plain({ say }: { say: 'kept.reading' | 'debrief.gone' | 'debrief.noDecision' }) {
  return (
    <main class="sheet classroom-sheet">
      <h1 tabIndex={-1}>{t('debrief.title')}</h1>
      <p role="status" data-reading={say === 'kept.reading' ? '' : undefined}>
        {t(say)}
      </p>
    </main>
  );
}
