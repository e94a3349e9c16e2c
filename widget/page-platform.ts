import { h, render } from 'preact';
import type { Consultation } from '../lib/consultation/consultation';
import type { Plans } from '../lib/keeping';
import { planNow } from '../lib/plan/plan-now';
import type { Outcome, Platform } from '../lib/platform';
import type { AidWords } from '../lib/words/aid-words';
import { version } from '../package.json';
import type { LatePart, PlanPart } from './late-part';
import { leaveNow } from './leave';
import { besideScript } from './script-address';

export interface PagePlatformOptions {
  frame: HTMLIFrameElement;
  shadow: ShadowRoot;
  words: AidWords;
  consultation: Consultation;
  plans: Plans;
  paper: (page: Document, words: AidWords, className: string, more?: string) => HTMLElement;
  /** Fetches the part that lays out her plan. */
  layOut: () => Promise<PlanPart>;
  /** Fetches the part that keeps. */
  late: () => Promise<LatePart>;
}

/** What a page can do for the aid, all of it from inside the frame. */
export function pagePlatform({ frame, shadow, words, consultation, plans, paper, layOut, late }: PagePlatformOptions): Platform {
  const page = () => {
    const view = frame.contentWindow as (Window & typeof globalThis) | null;
    const content = frame.contentDocument;
    if (!view || !content) throw new Error('the frame has gone');
    return { view, content };
  };
  return {
    version,
    plans,
    // Beside the first file, where the editor put everything; opened when she presses it, and not before.
    reportOf: (pack) => besideScript(`reports/${pack}.html`),
    copy: async (text) => {
      try {
        const { view } = page();
        await view.navigator.clipboard.writeText(text);
        return done;
      } catch {
        return frame.contentDocument && copyOldWay(frame.contentDocument, text) ? done : { ok: false, why: 'clipboard_refused' };
      }
    },
    download: async ({ name, type, text }) => {
      try {
        const { view, content } = page();
        const url = view.URL.createObjectURL(new view.Blob([text], { type }));
        const link = content.createElement('a');
        link.href = url;
        link.download = name;
        link.click();
        setTimeout(() => view.URL.revokeObjectURL(url), 60_000);
        return done;
      } catch {
        return { ok: false, why: 'download_failed' };
      }
    },
    print: async (layout) => {
      // A second, hidden frame: only the plan is printed, never the page around it.
      removePrinted(shadow);
      const sheet = document.createElement('iframe');
      sheet.className = printed;
      sheet.hidden = true;
      sheet.title = words.t('plan.title');
      shadow.append(sheet);
      try {
        const { PrintSheet, sheetTitle, css } = await layOut();
        const { contentDocument, contentWindow } = sheet;
        if (!contentDocument || !contentWindow) throw new Error('no frame to print from');
        const root = paper(contentDocument, words, 'aid aid-paper', css);
        contentDocument.title = sheetTitle(layout, words);
        render(h(PrintSheet, { plan: planNow(consultation), words, layout }), root);
        contentWindow.addEventListener('afterprint', () => sheet.remove());
        // Where a page may not print nothing happens, and no event says so.
        setTimeout(() => sheet.remove(), printLasts);
        contentWindow.focus();
        contentWindow.print();
        return done;
      } catch {
        sheet.remove();
        return { ok: false, why: 'print_failed' };
      }
    },
    carry: async () => {
      try {
        return { ok: true, value: (await late()).carry(consultation.now) };
      } catch {
        return { ok: false, why: 'carry_missing' };
      }
    },
    leave: leaveNow,
  };
}

/** Long enough to print at leisure; her plan does not stay in the page for longer. */
const printLasts = 120_000;
/** Class of the frame that is printed from; there is never more than one. */
const printed = 'print-frame';
/** Takes away what was printed from: her plan does not stay in the page. */
export function removePrinted(shadow: ShadowRoot): void {
  shadow.querySelector(`.${printed}`)?.remove();
}

const done: Outcome = { ok: true, value: undefined };

/** For browsers and policies without the asynchronous clipboard. */
function copyOldWay(page: Document, text: string): boolean {
  const field = page.createElement('textarea');
  field.value = text;
  page.body.append(field);
  field.select();
  const copied = page.execCommand('copy');
  field.remove();
  return copied;
}
