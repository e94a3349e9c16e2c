import { type ComponentType, h, render } from 'preact';
import { Aid, type Pages } from '../components/aid';
import type { Parts } from '../components/aid-context';
import { late } from '../components/late/late';
import type { Steps } from '../components/steps';
import type { Plans } from '../lib/keeping';
import type { LanguagesHere } from '../lib/languages-here';
import type { Outcome, Platform } from '../lib/platform';
import type { AidWords } from '../lib/words/aid-words';
import type { Fetching, Ground } from './aid';
import type { LateParts } from './late-parts';
import { leaveNow } from './leave';
import { dress, paper } from './paper';
import { stayInside } from './stay-inside';

export interface FrameOptions extends Fetching {
  ground: Ground;
  /** The English words, to which each part adds its own. */
  english: AidWords;
  /** The words of the first screen where it is in another language, and which way that is read. */
  begun: AidWords | undefined;
  dir: 'ltr' | 'rtl' | undefined;
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
  #languages: LanguagesHere | undefined;
  #listening: (() => void) | undefined;
  readonly #steps: Steps;
  readonly #pages: Pages;
  readonly #lock: ComponentType;
  /** What is opened before it has come: it says so, and can be asked for again. */
  readonly #waiting: Parts;

  constructor(options: FrameOptions) {
    this.#options = options;
    const step = <Name extends 'matters' | 'row' | 'questions' | 'decide'>(name: Name) =>
      late(async () => (await options.more()).moreSteps[name] as ComponentType<object>) as Steps[Name];
    const laidOut = (name: 'DoorPage' | 'DoublePage' | 'StepPlan' | 'UnfairPage', meanwhile?: ComponentType) =>
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
      unfair: laidOut('UnfairPage'),
    };
    const beside = (name: 'language' | 'needs') => late(async () => (await options.more()).morePages[name]);
    this.#pages = {
      needs: beside('needs'),
      language: beside('language'),
      double: laidOut('DoublePage'),
      door: laidOut('DoorPage'),
      thread: from('ThreadPage'),
      carry: from('CarryPage'),
      keeping: from('KeepingPage'),
    };
  }

  /** Puts the frame into the element and the aid into the frame. What was said before is there again. */
  mount(): void {
    const { ground } = this.#options;
    if (this.#mounted && this.#element && ground.pristine.read(this.#element, 'isConnected')) return;
    const { call, documentOf, frameIn } = ground.pristine;
    // The loader may have put one in already, so that the browser has it ready.
    let frame = call(ground.root, 'querySelector', 'iframe') as HTMLIFrameElement | null;
    if (!frame) {
      call(ground.root, 'replaceChildren');
      frame = frameIn(ground.root, '');
    }
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
    this.#listening?.();
    this.#listening = undefined;
    const root = this.#mounted?.querySelector('.aid');
    if (root) render(null, root);
    this.#mounted = undefined;
    this.#draw = undefined;
    const { ground } = this.#options;
    if (this.#element) ground.pristine.call(this.#element, 'remove');
    this.#element = undefined;
  }

  /** Takes in the parts that come later: their words, their style, and what they add to the screens. */
  take(here: Partial<LateParts>, plans?: Plans, languages?: LanguagesHere): void {
    this.#here = here;
    this.#plans = plans;
    this.#languages = languages;
    const { english } = this.#options;
    if (here.local) english.learn(here.local.words);
    if (here.more) english.learn(here.more.words);
    if (here.plan) english.learn(here.plan.words);
    this.#listening?.();
    this.#listening = undefined;
    // Drawn at once, and again in each language that is chosen.
    const draw = () => this.#draw?.();
    if (here.more && languages && this.#mounted) this.#listening = here.more.whenSpoken(languages, this.#mounted, draw);
    else draw();
  }

  /** Of the screen. */
  get #words(): AidWords {
    return this.#languages?.words.peek() ?? this.#options.begun ?? this.#options.english;
  }

  #fill(frame: HTMLIFrameElement) {
    const { ground, english, dir, consultation, local } = this.#options;
    const page = ground.pristine.documentOf(frame);
    if (!page) return;
    this.#stop?.();
    this.#stop = undefined;
    const view = ground.pristine.viewOf(frame);
    if (view) stayInside(view);
    const root = paper(page, this.#words, 'aid aid-widget');
    if (dir) page.documentElement.dir = dir;
    this.#mounted = page;
    const early: Platform = { ...nothingYet, ...(local?.offer && { offer: local.offer }) };
    // What a page can do for her comes with the steps in which she can ask for it.
    let platform = early;
    this.#draw = () => {
      const { more, plan, keep: kept } = this.#here;
      if (more && this.#plans && platform === early) {
        const words = () => this.#words;
        const languages = this.#languages;
        platform = {
          ...early,
          ...(languages && { languages }),
          ...more.pagePlatform({ ...this.#options, words, frame, languages, plans: this.#plans }),
        };
        this.#stop = more.around({ ground, words: this.#words, consultation, frame, root, places: [window, view ?? page] });
      }
      const title = consultation.current.peek()?.title ?? '';
      ground.pristine.write(frame, 'title', this.#words.t('widget.frame', { title }));
      ground.pristine.write(frame, 'lang', page.documentElement.lang);
      for (const part of [more, plan, kept]) if (part) dress(page, part.css);
      // Last, so that what the trust chose holds.
      if (local) dress(page, local.css);
      // In another language the words for what a trust says come with the second half of its words.
      const here = this.#options.begun && !this.#languages ? undefined : local?.parts;
      const parts = { ...this.#waiting, ...here, ...more?.moreParts, ...kept?.lateParts };
      const said = { words: this.#words, english };
      render(h(Aid, { consultation, platform, ...said, steps: this.#steps, pages: this.#pages, lock: this.#lock, parts }), root);
    };
    // A turn of its own: a slow phone answers a tap between what was made ready and what is drawn.
    setTimeout(() => {
      if (this.#mounted === page) this.take(this.#here, this.#plans, this.#languages);
    });
  }
}

const notYet = async (): Promise<Outcome> => ({ ok: false, why: 'keeper_missing' });
const nothingYet: Platform = { copy: notYet, download: notYet, print: notYet, leave: leaveNow };
