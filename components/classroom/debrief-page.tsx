import { useSignal } from '@preact/signals';
import { debriefFile } from '../../lib/debrief/debrief-file';
import { factsOf } from '../../lib/debrief/facts-of';
import type { ClassroomKey } from '../../lib/words/classroom-words';
import { dayOf } from './day-of';
import { DebriefSheet } from './debrief-sheet';
import { DebriefWays } from './debrief-ways';
import type { PracticeProps } from './props';
import { whyKey } from './unkept';

/**
 * What the people in the room take from it: to look at, to print and to save. Of what was acted it shows the closed facts
 * alone (`factsOf`), so that no word that anybody typed can be on it.
 */
export function DebriefPage({ practice, pack, acted, change, print, download, keepDebrief, today, cases }: PracticeProps) {
  const said = useSignal<ClassroomKey | undefined>(undefined);
  const now = practice.value;
  const facts = factsOf(now, pack, acted, dayOf(now.began));
  const save = async () => {
    const outcome = await download(debriefFile(facts, { cases, pack }));
    said.value = outcome.ok ? 'debrief.saved' : 'debrief.notSaved';
  };
  const keep = async () => {
    const why = await keepDebrief(debriefFile(facts, { cases, pack }).text);
    said.value = why ? whyKey(why) : 'debrief.kept';
  };
  return (
    <DebriefSheet
      facts={facts}
      pack={pack}
      acted={acted}
      today={today}
      onPick={(debrief) => {
        // What was kept or saved is what it was before.
        said.value = undefined;
        change({ ...now, debrief: { ...now.debrief, ...debrief } });
      }}
    >
      <DebriefWays print={print} save={save} keep={keep} said={said} />
    </DebriefSheet>
  );
}
