import { browser } from 'wxt/browser';
import type { Consultation } from '../../lib/consultation/consultation';
import { packsNow } from '../../lib/plan/plan-now';
import type { Outcome, Plans, Platform, Shelf } from '../../lib/platform';
import { answerOnce } from '../print/hand-over';

/** What the extension can do for the aid. Printing happens in a tab: inside a side panel `print()` does nothing, in silence. */
export function browserPlatform(consultation: Consultation, plans: Plans, shelf: Shelf): Platform {
  return {
    plans,
    shelf,
    // A clinician holds the panel: figures past their date are not for a consultation.
    clinical: true,
    reportOf: (pack) => new URL(`/reports/${pack}.html`, location.href).href,
    copy: (text) => attempt(() => navigator.clipboard.writeText(text), 'clipboard_refused'),
    download: ({ name, type, text }) =>
      attempt(async () => {
        const url = URL.createObjectURL(new Blob([text], { type }));
        const link = document.createElement('a');
        link.href = url;
        link.download = name;
        link.click();
        setTimeout(() => URL.revokeObjectURL(url), 60_000);
      }, 'download_failed'),
    print: () =>
      attempt(async () => {
        const name = crypto.randomUUID();
        answerOnce(name, {
          events: consultation.events.peek(),
          packs: packsNow(consultation),
          who: consultation.shared.peek().who,
          at: consultation.now(),
        });
        await browser.tabs.create({ url: `${browser.runtime.getURL('/print.html')}#${name}` });
      }, 'print_blocked'),
  };
}

async function attempt(
  verb: () => Promise<void>,
  why: 'clipboard_refused' | 'download_failed' | 'print_blocked',
): Promise<Outcome> {
  try {
    await verb();
    return { ok: true, value: undefined };
  } catch {
    return { ok: false, why };
  }
}
