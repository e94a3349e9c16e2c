import { computed, effect, type ReadonlySignal } from '@preact/signals-core';
import type { ClassroomAround } from '../../components/classroom/around';
import { createConsultation } from '../../lib/consultation/consultation';
import { languagesHere } from '../../lib/languages-here';
import type { Platform } from '../../lib/platform';
import type { Policy } from '../../lib/policy';
import { practiceNames } from '../../lib/practice/practice-mark';
import { practiceOut } from '../../lib/practice/practice-out';
import type { AidMessages } from '../../lib/words/aid-words';
import { createWords } from '../../lib/words/words';
import first from '../../locales/en-GB/first.json';
import late from '../../locales/en-GB/late.json';
import more from '../../locales/en-GB/more.json';
import panel from '../../locales/en-GB/panel.json';
import { printFrom } from '../print/print-from';
import { attempt } from '../sidepanel/attempt';
import { languagesOfPanel } from '../sidepanel/languages-of-panel';
import { saveFile } from '../sidepanel/save-file';
import { speakOn } from '../sidepanel/speak-on';

interface StageOptions {
  policy: ReadonlySignal<Policy>;
  /** Of Evenhand. */
  version: string;
  now: () => string;
  newId: () => string;
  openPage: (page: string) => Promise<() => void>;
}

/**
 * The aid in practice: a consultation of its own, in which every name says that it is practice. There is no verb that
 * keeps a plan, puts a note into a record, sends, or looks with the camera.
 */
export function stageOf({ policy, version, now, newId, openPage }: StageOptions): ClassroomAround['stage'] {
  return ({ id, events }, pack, said) => {
    const english = createWords<AidMessages>('en-GB', first, more, panel, late);
    const consultation = createConsultation({
      packs: [pack],
      events,
      plan: id,
      who: 'unsaid',
      now,
      newId: practiceNames(newId),
    });
    const languages = languagesHere({
      consultation,
      words: english,
      ...languagesOfPanel,
      hideDrafts: computed(() => policy.value.drafts === 'hide'),
    });
    const platform: Platform = {
      version,
      languages,
      clinical: true,
      reportOf: (name) => new URL(`/reports/${name}.html`, location.href).href,
      ...practiceOut({
        copy: (text) => attempt(() => navigator.clipboard.writeText(text), 'clipboard_refused'),
        download: saveFile,
      }),
      print: (layout) =>
        attempt(async () => {
          // A name that nobody else has: who looks on at a practice is there for no other page.
          await printFrom({ consultation, languages, layout, there: newId(), openPage });
        }, 'print_blocked'),
      carry: () =>
        attempt(async () => {
          const { createCarry } = await import('../../lib/carry/create-carry');
          return createCarry({ now, version, practice: true });
        }, 'carry_missing'),
    };
    const stopSaying = effect(() => {
      if (consultation.events.value !== events) said(consultation.events.value);
    });
    return {
      consultation,
      platform,
      words: languages.words,
      english,
      speakOn: (element) => speakOn(element, languages),
      stop: () => {
        stopSaying();
        languages.stop();
      },
    };
  };
}
