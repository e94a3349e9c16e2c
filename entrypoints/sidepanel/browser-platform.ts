import { effect, type ReadonlySignal, untracked } from '@preact/signals-core';
import type { Consultation } from '../../lib/consultation/consultation';
import type { Plans } from '../../lib/keeping';
import type { Languages } from '../../lib/languages';
import type { Platform, Shelf } from '../../lib/platform';
import type { Problem } from '../../lib/problem';
import type { RecordBeside } from '../../lib/record-beside';
import { openCamera } from '../camera/open-camera';
import { printFrom } from '../print/print-from';
import { attempt } from './attempt';
import type { RecordBesideOptions } from './record-beside';
import { saveFile } from './save-file';

export interface Given {
  consultation: Consultation;
  languages: Languages;
  plans: Plans;
  shelf: Shelf;
  onScreenLock: NonNullable<Platform['onScreenLock']>;
  policyProblems: ReadonlySignal<readonly Problem[]>;
  /** What the record beside the panel is reached with. */
  beside: Omit<RecordBesideOptions, 'consultation'>;
  /** Undefined in a browser that has no page to send from. */
  send: Platform['send'];
  /** Of Evenhand, as its manifest tells. */
  version: string;
  /** Opens a page of the extension in a tab; answers what closes it. */
  openTab: (page: string) => Promise<() => void>;
  practise: (beside: boolean) => void;
  /** The name of this panel, under which it hears from the pages that it opened. */
  there: string;
}

/** What the extension can do for the aid. Printing happens in a tab: inside a side panel `print()` does nothing, in silence. */
export function browserPlatform(given: Given): Platform {
  const { consultation, languages, plans, shelf, onScreenLock, policyProblems, beside, send, version, openTab, practise } = given;
  // What was printed from shows her plan: it goes with what is on the screen here.
  let closePrinted = () => {};
  let reached: RecordBeside | undefined;
  effect(() => {
    plans.locked.value;
    consultation.plan.value;
    untracked(() => closePrinted());
  });
  return {
    version,
    languages,
    plans,
    shelf,
    onScreenLock,
    practise,
    policyProblems,
    ...(send && { send }),
    // A clinician holds the panel: figures past their date are not for a consultation.
    clinical: true,
    reportOf: (pack) => new URL(`/reports/${pack}.html`, location.href).href,
    copy: (text) => attempt(() => navigator.clipboard.writeText(text), 'clipboard_refused'),
    download: saveFile,
    print: (layout) =>
      attempt(async () => {
        // The new one first: it cannot be opened from a tab that is on its way out.
        const close = await printFrom({ consultation, languages, layout, there: given.there, openPage: openTab });
        closePrinted();
        closePrinted = close;
      }, 'print_blocked'),
    carry: () =>
      attempt(async () => {
        const [{ createCarry }, { readPicture }] = await Promise.all([
          import('../../lib/carry/create-carry'),
          import('../../lib/carry/read-picture'),
        ]);
        return createCarry({ now: consultation.now, version, readPicture });
      }, 'carry_missing'),
    record: async () => {
      const outcome = await attempt(() => import('./record-beside'), 'record_missing');
      if (!outcome.ok) return outcome;
      // One for the panel: it knows what it has put in, and what it has locked.
      reached ??= outcome.value.recordBeside({ ...beside, consultation });
      return { ok: true, value: reached };
    },
    camera: async (seen, ended) => {
      const openPage = (name: string) => openTab(`/camera.html#${name}`);
      const outcome = await openCamera({ openPage, newName: () => crypto.randomUUID(), seen, ended });
      // A camera that nobody waits for is turned off.
      if (outcome.ok) addEventListener('pagehide', outcome.value.stop, { once: true });
      return outcome;
    },
  };
}
