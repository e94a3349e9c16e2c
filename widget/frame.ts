import { effect } from '@preact/signals-core';
import { type ComponentType, h, render } from 'preact';
import { Aid, type Pages } from '../components/aid';
import { BarePlan } from '../components/bare-plan';
import { late } from '../components/late/late';
import { hearPanicKey } from '../components/panic-key';
import css from '../components/style/aid.css?inline';
import type { Consultation } from '../lib/consultation/consultation';
import type { Plans } from '../lib/keeping';
import type { Pack } from '../lib/pack/pack';
import type { AidWords } from '../lib/words/aid-words';
import { followHeight } from './follow-height';
import { followView } from './follow-view';
import type { LatePart, PlanPart } from './late-part';
import { leaveNow } from './leave';
import { pagePlatform, removePrinted } from './page-platform';

export interface FrameOptions {
  root: ShadowRoot;
  pack: Pack;
  words: AidWords;
  consultation: Consultation;
  plans: Plans;
  /** Fetches the part that lays out her plan, which is handed to `add` before it is here. */
  layOut: () => Promise<PlanPart>;
  /** The same of the part that keeps. */
  late: () => Promise<LatePart>;
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
  /** Draws the aid, again where more of it has come. */
  #draw: (() => void) | undefined;
  #parts: readonly [PlanPart | undefined, LatePart | undefined] = [undefined, undefined];
  readonly #lock: ComponentType;
  readonly #plan: ComponentType;
  readonly #pages: Pages;

  constructor(options: FrameOptions) {
    this.#options = options;
    const laidOut = (name: 'DoorPage' | 'StepPlan', meanwhile?: ComponentType) =>
      late(async () => (await options.layOut())[name], meanwhile);
    const from = (name: 'CarryPage' | 'KeepingPage' | 'LockScreen' | 'ThreadPage') =>
      late(async () => (await options.late())[name]);
    this.#lock = from('LockScreen');
    this.#plan = laidOut('StepPlan', BarePlan);
    this.#pages = {
      door: laidOut('DoorPage'),
      thread: from('ThreadPage'),
      carry: from('CarryPage'),
      keeping: from('KeepingPage'),
    };
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
    this.#draw = undefined;
    removePrinted(this.#options.root);
    this.#element?.remove();
    this.#element = undefined;
  }

  /** Takes in the parts that are fetched later: their style, and what they add to the screens. */
  add(plan?: PlanPart, late?: LatePart): void {
    this.#parts = [plan, late];
    this.#draw?.();
  }

  #fill(frame: HTMLIFrameElement) {
    const page = frame.contentDocument;
    if (!page) return;
    this.#stop?.();
    const { root: shadow, words, consultation, plans, layOut, late: fetchLate } = this.#options;
    const root = paper(page, words, 'aid aid-widget');
    this.#mounted = page;
    const platform = pagePlatform({ frame, shadow, words, consultation, plans, paper, layOut, late: fetchLate });
    this.#draw = () => {
      const [plan, more] = this.#parts;
      if (plan) dress(page, plan.css);
      if (more) dress(page, more.css);
      const props = { consultation, platform, words, plan: this.#plan, pages: this.#pages, lock: this.#lock };
      render(h(Aid, { ...props, ...(more && { parts: more.lateParts }) }), root);
    };
    this.#draw();
    // Another plan on the screen, or none: what was printed from is not kept either.
    const clearPrinted = effect(() => {
      consultation.plan.value;
      removePrinted(shadow);
    });
    // Wherever the focus is: a frame does not hear the keys of the page around it.
    const places = [window, page.defaultView ?? page];
    const stops = [followHeight(frame, root), followView(frame, root), hearPanicKey(places, leaveNow), clearPrinted];
    this.#stop = () => {
      for (const stop of stops) stop();
    };
  }
}

/** Makes an empty page ready: its language, its title, the one style sheet and `more`, and a root to render into. */
export function paper(page: Document, words: AidWords, className: string, more?: string): HTMLElement {
  page.documentElement.lang = words.locale;
  page.title = words.t('plan.title');
  dress(page, css);
  if (more) dress(page, more);
  const root = page.createElement('div');
  root.className = className;
  page.body.replaceChildren(root);
  return root;
}

/** Adds a style sheet to a page, once. */
function dress(page: Document, style: string): void {
  const view = page.defaultView as (Window & typeof globalThis) | null;
  const worn = dressed.get(page) ?? [];
  if (!view || worn.includes(style)) return;
  dressed.set(page, [...worn, style]);
  // A constructed sheet belongs to the document it was made in.
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(style);
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
}

const dressed = new WeakMap<Document, readonly string[]>();
