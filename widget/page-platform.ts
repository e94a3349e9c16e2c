import { h, render } from 'preact';
import type { Plans } from '../lib/keeping';
import { type Languages, english as source } from '../lib/languages';
import type { Outcome, Platform } from '../lib/platform';
import type { AidWords } from '../lib/words/aid-words';
import { version } from '../package.json';
import type { Fetching, Ground } from './aid';
import { leaveNow } from './leave';
import { offlineOf } from './offline';
import { paper } from './paper';
import { printed, removePrinted } from './print-frame';
import { saveFromFrame } from './save-from-frame';

export interface PagePlatformOptions extends Fetching {
  frame: HTMLIFrameElement;
  ground: Ground;
  /** Of the screen. */
  words: () => AidWords;
  english: AidWords;
  plans: Plans;
  /** Tells whether the language of the screen is a draft. */
  languages?: Pick<Languages, 'now'> | undefined;
}

/** What a page can do for the aid, all of it from inside the frame. */
export function pagePlatform({
  frame,
  ground,
  words: wordsNow,
  english: inEnglish,
  consultation,
  plans,
  languages,
  more,
  plan,
  keep,
}: PagePlatformOptions): Platform {
  const { documentOf, frameIn, viewOf, write } = ground.pristine;
  const page = () => {
    const view = viewOf(frame);
    const content = documentOf(frame);
    if (!view || !content) throw new Error('the frame has gone');
    return { view, content };
  };
  const offline = offlineOf(ground);
  return {
    version,
    plans,
    ...(offline && { offline }),
    // In a frame, where it is that page already, and where no page can be kept, there is nothing to send her to.
    ...(window === top &&
      !offline &&
      isSecureContext &&
      'serviceWorker' in navigator && { ownPageOf: (pack) => `${ground.beside('frame.html')}?pack=${pack}` }),
    // Beside the loader, where the editor put everything; opened when she presses it, and not before.
    reportOf: (pack) => ground.beside(`reports/${pack}.html`),
    copy: async (text) => {
      try {
        const { view } = page();
        await view.navigator.clipboard.writeText(text);
        return done;
      } catch {
        const content = documentOf(frame);
        return content && copyOldWay(content, text) ? done : { ok: false, why: 'clipboard_refused' };
      }
    },
    download: async (file) => {
      try {
        const { view, content } = page();
        const isSaved = await saveFromFrame({ view, page: content, pristine: ground.pristine }, file);
        return isSaved ? done : { ok: false, why: 'download_failed' };
      } catch {
        return { ok: false, why: 'download_failed' };
      }
    },
    print: async (layout) => {
      // A second, hidden frame: only the plan is printed, never the page around it.
      removePrinted(ground);
      try {
        const [layOut, { css }] = await Promise.all([plan(), more()]);
        const words = wordsNow();
        const sheet = frameIn(ground.root, words.t('step.plan'));
        write(sheet, 'className', printed);
        write(sheet, 'hidden', true);
        const remove = () => removePrinted(ground);
        const [content, view] = [documentOf(sheet), viewOf(sheet)];
        if (!content || !view) throw new Error('no frame to print from');
        const root = paper(content, words, 'aid aid-paper', css, layOut.css);
        const { lang, dir } = page().content.documentElement;
        Object.assign(content.documentElement, { lang, dir });
        const hers = layOut.planNow(consultation);
        content.title = layOut.sheetTitle(hers, layout, words);
        const english = { plan: layOut.planNow(consultation.in(source)), words: inEnglish };
        const draft = languages?.now.peek().draft ?? false;
        render(h(layOut.PrintSheet, { plan: hers, words, layout, english, draft }), root);
        view.addEventListener('afterprint', remove);
        // Where a page may not print nothing happens, and no event says so.
        setTimeout(remove, printLasts);
        view.focus();
        view.print();
        return done;
      } catch {
        removePrinted(ground);
        return { ok: false, why: 'print_failed' };
      }
    },
    carry: async () => {
      try {
        return { ok: true, value: (await keep()).carry(consultation.now) };
      } catch {
        return { ok: false, why: 'carry_missing' };
      }
    },
    leave: leaveNow,
  };
}

/** Long enough to print at leisure; her plan does not stay in the page for longer. */
const printLasts = 120_000;

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
