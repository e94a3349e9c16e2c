import { type ComponentType, h, render } from 'preact';
import { Aid, type Pages } from '../components/aid';
import type { Parts } from '../components/aid-context';
import { late } from '../components/late/late';
import type { Steps } from '../components/steps';
import type { Plans } from '../lib/keeping';
import type { Pack } from '../lib/pack/pack';
import type { Outcome, Platform } from '../lib/platform';
import type { AidWords } from '../lib/words/aid-words';
import type { Fetching, Ground } from './aid';
import type { LateParts } from './late-parts';
import { leaveNow } from './leave';
import { dress, paper } from './paper';
import { stayInside } from './stay-inside';

export interface FrameOptions extends Fetching {
  ground: Ground;
  pack: Pack;
  words: AidWords;
  /** The trust's own services and look, where the page has any. */
  local?: ReturnType<LateParts['local']['localOf']>;
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
  #here: Partial<LateParts> = {};
  #plans: Plans | undefined;
  readonly #steps: Steps;
  readonly #pages: Pages;
  readonly #lock: ComponentType;
  /** What is opened before it has come: it says so, and can be asked for again. */
  readonly #waiting: Parts;

  constructor(options: FrameOptions) {
    this.#options = options;
    const step = <Name extends 'matters' | 'row' | 'questions' | 'decide'>(name: Name) =>
      late(async () => (await options.more()).moreSteps[name] as ComponentType<object>) as Steps[Name];
    const laidOut = (name: 'DoorPage' | 'StepPlan', meanwhile?: ComponentType) =>
      late(async () => (await options.plan())[name], meanwhile);
    const from = (name: 'CarryPage' | 'KeepingPage' | 'LockScreen' | 'ThreadPage') =>
      late(async () => (await options.keep())[name]);
    // Her words, where the part that lays them out does not come.
    const BarePlan = () => (this.#here.more ? h(this.#here.more.BarePlan, {}) : null);
    const opened = <Name extends 'passport' | 'goodAndHard' | 'optionAbout'>(name: Name) =>
      late(async () => (await options.more()).moreParts[name] as ComponentType<object>) as NonNullable<Parts[Name]>;
    this.#waiting = {
      passport: opened('passport'),
      goodAndHard: opened('goodAndHard'),
      optionAbout: opened('optionAbout'),
    };
    this.#lock = from('LockScreen');
    this.#steps = {
      matters: step('matters'),
      row: step('row'),
      questions: step('questions'),
      decide: step('decide'),
      plan: laidOut('StepPlan', BarePlan),
    };
    this.#pages = {
      door: laidOut('DoorPage'),
      thread: from('ThreadPage'),
      carry: from('CarryPage'),
      keeping: from('KeepingPage'),
    };
  }

  /** Puts the frame into the element and the aid into the frame. What was said before is there again. */
  mount(): void {
    const { ground, pack, words } = this.#options;
    if (this.#mounted && this.#element && ground.pristine.read(this.#element, 'isConnected')) return;
    const { call, documentOf, frameIn, write } = ground.pristine;
    // The loader may have put one in already, so that the browser has it ready.
    let frame = call(ground.root, 'querySelector', 'iframe') as HTMLIFrameElement | null;
    if (!frame) {
      call(ground.root, 'replaceChildren');
      frame = frameIn(ground.root, '');
    }
    write(frame, 'title', words.t('widget.frame', { title: pack.title }));
    this.#element = frame;
    this.#fill(frame);
    if (!this.#mounted)
      throw new Error(
        'this page is shut in (sandbox) and may not look into its own frames. Let it keep its origin, with allow-same-origin.',
      );
    // Older Firefox puts a second empty document in place of the first.
    call(frame, 'addEventListener', 'load', () => {
      if (this.#element === frame && documentOf(frame) !== this.#mounted) this.#fill(frame);
    });
  }

  unmount(): void {
    this.#stop?.();
    this.#stop = undefined;
    const root = this.#mounted?.querySelector('.aid');
    if (root) render(null, root);
    this.#mounted = undefined;
    this.#draw = undefined;
    const { ground } = this.#options;
    if (this.#element) ground.pristine.call(this.#element, 'remove');
    this.#element = undefined;
  }

  /** Takes in the parts that come later: their words, their style, and what they add to the screens. */
  take(here: Partial<LateParts>, plans?: Plans): void {
    this.#here = here;
    this.#plans = plans;
    if (here.local) this.#options.words.learn(here.local.words);
    if (here.more) this.#options.words.learn(here.more.words);
    if (here.plan) this.#options.words.learn(here.plan.words);
    this.#draw?.();
  }

  #fill(frame: HTMLIFrameElement) {
    const { ground, words, consultation, local } = this.#options;
    const page = ground.pristine.documentOf(frame);
    if (!page) return;
    this.#stop?.();
    this.#stop = undefined;
    const view = ground.pristine.viewOf(frame);
    if (view) stayInside(view);
    const root = paper(page, words, 'aid aid-widget');
    this.#mounted = page;
    const early: Platform = { ...nothingYet, ...(local?.offer && { offer: local.offer }) };
    // What a page can do for her comes with the steps in which she can ask for it.
    let platform = early;
    this.#draw = () => {
      const { more, plan, keep: kept } = this.#here;
      if (more && this.#plans && platform === early) {
        platform = { ...early, ...more.pagePlatform({ ...this.#options, frame, plans: this.#plans }) };
        this.#stop = more.around({ ground, words, consultation, frame, root, places: [window, view ?? page] });
      }
      for (const part of [more, plan, kept]) if (part) dress(page, part.css);
      // Last, so that what the trust chose holds.
      if (local) dress(page, local.css);
      const parts = { ...this.#waiting, ...local?.parts, ...more?.moreParts, ...kept?.lateParts };
      render(h(Aid, { consultation, platform, words, steps: this.#steps, pages: this.#pages, lock: this.#lock, parts }), root);
    };
    // A turn of its own: a slow phone answers a tap between what was made ready and what is drawn.
    setTimeout(() => {
      if (this.#mounted === page) this.#draw?.();
    });
  }
}

const notYet = async (): Promise<Outcome> => ({ ok: false, why: 'keeper_missing' });
const nothingYet: Platform = { copy: notYet, download: notYet, print: notYet, leave: leaveNow };
