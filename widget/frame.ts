import { effect } from '@preact/signals-core';
import { h, render } from 'preact';
import { Aid } from '../components/aid';
import css from '../components/style/aid.css?inline';
import type { Consultation } from '../lib/consultation/consultation';
import type { Pack } from '../lib/pack/pack';
import type { Plans } from '../lib/platform';
import type { AidWords } from '../lib/words/aid-words';
import { followHeight } from './follow-height';
import { followView } from './follow-view';
import { pagePlatform, removePrinted } from './page-platform';

export interface FrameOptions {
  root: ShadowRoot;
  pack: Pack;
  words: AidWords;
  consultation: Consultation;
  plans: Plans;
}

/**
 * The frame that the aid lives in. A frame, because events are the leak: keys pressed in a shadow root, closed or
 * not, still reach every listener of the page with what was typed; from a frame they do not.
 */
export class Frame {
  readonly #options: FrameOptions;
  #element: HTMLIFrameElement | undefined;
  #mounted: Document | undefined;
  #stop: (() => void) | undefined;

  constructor(options: FrameOptions) {
    this.#options = options;
  }

  /** Puts the frame into the element and the aid into the frame. What was said before is there again. */
  mount(): void {
    if (this.#element?.isConnected && this.#mounted) return;
    const { root, pack, words } = this.#options;
    const frame = document.createElement('iframe');
    frame.title = words.t('widget.frame', { title: pack.title });
    this.#element = frame;
    root.replaceChildren(frame);
    this.#fill(frame);
    // Older Firefox puts a second empty document in place of the first.
    frame.addEventListener('load', () => {
      if (frame.contentDocument !== this.#mounted) this.#fill(frame);
    });
  }

  unmount(): void {
    this.#stop?.();
    this.#stop = undefined;
    const root = this.#mounted?.querySelector('.aid');
    if (root) render(null, root);
    this.#mounted = undefined;
    removePrinted(this.#options.root);
    this.#element?.remove();
    this.#element = undefined;
  }

  /** Nothing of hers stays in the page's memory, also when the next page never comes. */
  leave(): void {
    this.unmount();
    this.#options.consultation.turnTo('', []);
  }

  #fill(frame: HTMLIFrameElement) {
    const page = frame.contentDocument;
    if (!page) return;
    this.#stop?.();
    const { root: shadow, words, consultation, plans } = this.#options;
    const root = paper(page, words, 'aid aid-widget');
    this.#mounted = page;
    const platform = pagePlatform({ frame, shadow, words, consultation, plans, paper, leave: () => this.leave() });
    render(h(Aid, { consultation, platform, words }), root);
    // Another plan on the screen, or none: what was printed from is not kept either.
    const clearPrinted = effect(() => {
      consultation.plan.value;
      removePrinted(shadow);
    });
    const stops = [followHeight(frame, root), followView(frame, root), clearPrinted];
    this.#stop = () => {
      for (const stop of stops) stop();
    };
  }
}

/** Makes an empty page ready: its language, its title, the one style sheet, and a root to render into. */
export function paper(page: Document, words: AidWords, className: string): HTMLElement {
  page.documentElement.lang = words.locale;
  page.title = words.t('plan.title');
  const view = page.defaultView as (Window & typeof globalThis) | null;
  if (view) {
    // A constructed sheet belongs to the document it was made in.
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(css);
    page.adoptedStyleSheets = [sheet];
  }
  const root = page.createElement('div');
  root.className = className;
  page.body.replaceChildren(root);
  return root;
}
