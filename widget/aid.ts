import { type Consultation, createConsultation } from '../lib/consultation/consultation';
import type { Plans } from '../lib/keeping';
import { english } from '../lib/languages';
import type { LanguagesHere } from '../lib/languages-here';
import type { Pack } from '../lib/pack/pack';
import { withTexts } from '../lib/pack/texts';
import type { ThemeName } from '../lib/theme/theme-from';
import type { AidMessages, AidWords } from '../lib/words/aid-words';
import { createWords } from '../lib/words/words';
import firstWords from '../locales/en-GB/first.json';
import type { Asked } from './attributes';
import type { ReleaseFile } from './fetch-file';
import { Frame } from './frame';
import type { Spoken } from './languages';
import type { LateParts } from './late-parts';
import { whenLeaving } from './leave';
import { shared } from './shared';
import { nextTurn, whenIdle } from './turns';

export { shared };

const now = () => new Date().toISOString();
const newId = () => crypto.randomUUID();

/** Where an aid stands, and what the loader does for it. */
export interface Ground {
  host: HTMLElement;
  root: ShadowRoot;
  /** What is done to nodes of the closed root is done with functions that no script of the page has changed. */
  pristine: typeof import('./pristine');
  /** The address of a file that lies beside the loader. */
  beside: (file: string) => string;
  /**
   * What a later part gives, once it has what it shares with this one.
   * @param own what it calls `JSON`, `crypto` and so on
   * @throws where it does not arrive
   */
  fetchPart: <Name extends keyof LateParts>(name: Name, own?: object) => Promise<LateParts[Name]>;
  /** Fetches it, and does not run it yet. @throws where it does not arrive */
  bringPart: (name: keyof LateParts) => Promise<void>;
  /** A file of this release by its hash. @throws where it does not arrive */
  fetchFile: <T>(file: ReleaseFile) => Promise<T>;
  /** Which language has which files. @throws where it does not arrive */
  languages: () => Promise<typeof import('./languages')>;
}

/** A decision in English; of one that is the website's own, also as the website has it in other languages. */
export interface Opened {
  pack: Pack;
  also?: readonly Pack[];
}

/** What is to be on the screen. */
export interface Showing extends Pick<Asked, 'lang' | 'drafts' | 'offer' | 'phone'> {
  opened: Opened;
  /** What the first screen says in the language that the tag asks for, where it is there. */
  spoken: Spoken | undefined;
  /** Whether the page has services or a look of its own. */
  isLocal: boolean;
  /** As the page writes it; empty where it asks for nothing. */
  theme: Record<ThemeName, string>;
}

/** The aid of one element. */
export interface WidgetAid {
  /** Puts it on the screen. @throws where a part that it needs does not arrive */
  show: (showing: Showing) => Promise<void>;
  /** Puts it into the element again, where it is not there. */
  mount: () => void;
  unmount: () => void;
}

/** What the parts of one aid are asked for with. */
export interface Fetching {
  consultation: Consultation;
  /** The steps after the first comparison, once the decision is whole. */
  more: () => Promise<LateParts['more']>;
  /** What lays out her plan, once its words are there. */
  plan: () => Promise<LateParts['plan']>;
  /** What keeps, once its words are there. */
  keep: () => Promise<LateParts['keep']>;
}

/** An aid without a decision yet. What is said in it lasts as long as it does. */
export function createAid(ground: Ground): WidgetAid {
  const consultation = createConsultation({ packs: [], plan: newId(), who: 'woman', now, newId });
  /** What goes into a record is in English, whatever is on the screen. */
  const words = createWords<AidMessages>(english, firstWords);
  const here: Partial<LateParts> = {};
  const coming: { [Name in keyof LateParts]?: Promise<LateParts[Name]> | undefined } = {};
  let frame: Frame | undefined;
  let plans: Plans | undefined;
  /** Those of what is shown: as soon as there are any, and once what they begin with has come. */
  let made: LanguagesHere | undefined;
  let languages: LanguagesHere | undefined;
  let begin: Begin | undefined;
  let stay: (() => void) | undefined;
  let asked = 0;

  /** Whether the decision is there as its first half alone, on the screen or in English. */
  const isHalf = () => [consultation, consultation.in(english)].some(({ current }) => current.peek()?.half);
  // Steps and passports are drawn from a whole decision alone.
  const takeIn = () => {
    const { more, ...others } = here;
    if (!more || !languages || isHalf()) return frame?.take(others);
    plans ??= more.latePlans({ consultation, keep, now, newId });
    frame?.take({ ...others, more }, plans, languages);
  };
  /** What makes letters of her words, and seals them, is the browser's own: nothing of hers goes through the others. */
  const own = async (name: keyof LateParts) =>
    name === 'plan' || name === 'keep' ? (await more()).own(ground.pristine.fresh?.keeping) : undefined;
  const bring = <Name extends keyof LateParts>(name: Name): Promise<LateParts[Name]> => {
    const begun: Promise<LateParts[Name]> | undefined = coming[name];
    if (begun) return begun;
    const part = own(name)
      .then((given) => ground.fetchPart(name, given))
      .then(
        (given) => {
          here[name] = given;
          takeIn();
          return given;
        },
        (problem) => {
          delete coming[name];
          throw problem;
        },
      );
    Object.assign(coming, { [name]: part });
    return part;
  };
  const more = async () => {
    const [part, files] = await Promise.all([bring('more'), ground.languages()]);
    const { fetchFile } = ground;
    await part.completeDecision(consultation, fetchFile);
    // Handed on once all its words are here: what is drawn names them.
    made ??= part.languagesOf({ consultation, words, files, fetchFile, begin });
    const mine = made;
    const settled = await mine.settle();
    if (!settled.ok) throw new Error('the words of this language did not arrive');
    if (mine === made) languages = mine;
    takeIn();
    return part;
  };
  const plan = async () => (await Promise.all([bring('plan'), more()]))[0];
  const keep = async () => (await Promise.all([bring('keep'), plan()]))[0];
  const fetching: Fetching = { consultation, more, plan, keep };

  /**
   * Everything else, at once and whatever she does: a page sees what is asked of the network, and is to learn nothing
   * of her from when it is. What does not arrive is asked for again when it is wanted.
   */
  const bringTheRest = async () => {
    await whenIdle();
    try {
      const { tellEditor } = await more();
      tellEditor(ground);
      await ground.bringPart('plan');
      await ground.bringPart('keep');
    } catch (problem) {
      // She is told where she comes to it.
      console.error(`Evenhand: ${problem instanceof Error ? problem.message : problem}`);
    }
  };

  const mount = () => {
    if (!frame) return;
    stay ??= whenLeaving(
      () => frame?.unmount(),
      () => void here.keep?.keys.clear(),
      () => consultation.turnTo('', []),
    );
    frame.mount();
    void bringTheRest();
  };
  return {
    show: async ({ opened: { pack, also = [] }, lang, spoken: found, drafts, isLocal, offer, phone, theme }) => {
      asked += 1;
      const turn = asked;
      const hidesDrafts = drafts?.toLowerCase() === 'hide';
      const spoken = found?.draft && hidesDrafts ? undefined : found;
      const own = also.find(({ locale }) => locale === spoken?.locale);
      const shown = spoken?.texts ? withTexts(pack, spoken.texts) : (own ?? pack);
      const local = isLocal
        ? (await bring('local')).localOf({ pack: shown, offer, phone, theme, beside: ground.beside })
        : undefined;
      // What is made ready and what is drawn are two turns: a slow phone answers a tap in between.
      await nextTurn();
      await local?.ready;
      // Something else was asked for meanwhile.
      if (turn !== asked) return;
      made?.stop();
      made = undefined;
      languages = undefined;
      begin = {
        locale: spoken?.locale ?? (/^en(-GB)?$/i.test(lang) ? english : lang),
        hidesDrafts,
        ...(spoken?.locale === shown.locale && {
          words: spoken.messages
            ? { ...createWords<AidMessages>(spoken.locale, spoken.messages as AidMessages), source: words }
            : { ...words, locale: spoken.locale },
        }),
      };
      for (const one of [pack, ...also, shown]) consultation.learn(one);
      consultation.face(pack.id);
      consultation.speak(shown.locale);
      frame?.unmount();
      const dir = spoken?.dir;
      frame = new Frame({ ground, english: words, begun: begin.words, dir, ...fetching, ...(local && { local }) });
      takeIn();
      if (ground.pristine.read(ground.host, 'isConnected')) mount();
    },
    mount,
    unmount: () => {
      stay?.();
      stay = undefined;
      frame?.unmount();
    },
  };
}

/** In which language the aid begins, and the words for the first screen where it is not English. */
export interface Begin {
  locale: string;
  hidesDrafts: boolean;
  words?: AidWords;
}
