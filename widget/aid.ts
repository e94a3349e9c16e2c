import { type Consultation, createConsultation } from '../lib/consultation/consultation';
import type { Plans } from '../lib/keeping';
import type { PackRest } from '../lib/pack/halves';
import type { Pack } from '../lib/pack/pack';
import type { ThemeName } from '../lib/theme/theme-from';
import type { AidMessages } from '../lib/words/aid-words';
import { createWords } from '../lib/words/words';
import english from '../locales/en-GB/first.json';
import type { ReleaseFile } from './fetch-file';
import { Frame } from './frame';
import type { LateParts } from './late-parts';
import { whenLeaving } from './leave';
import { shared } from './shared';
import { nextTurn, whenIdle } from './turns';

export { shared };

const locales: Record<string, typeof english> = { 'en-GB': english };
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
}

/** What is to be on the screen. */
export interface Showing {
  pack: Pack;
  locale: string;
  /** Whether the page has services or a look of its own. */
  isLocal: boolean;
  /** Address of the local offer, if the tag names one. */
  offer: string | null;
  phone: string | null;
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
  const here: Partial<LateParts> = {};
  const coming: { [Name in keyof LateParts]?: Promise<LateParts[Name]> | undefined } = {};
  let frame: Frame | undefined;
  let plans: Plans | undefined;
  let stay: (() => void) | undefined;
  let asked = 0;

  // Steps and passports are drawn from a whole decision alone.
  const takeIn = () => {
    const { more, ...others } = here;
    if (!more || consultation.current.peek()?.half) return frame?.take(others);
    plans ??= more.latePlans({ consultation, keep, now, newId });
    frame?.take({ ...others, more }, plans);
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
    const part = await bring('more');
    const half = consultation.current.peek();
    if (half?.half) {
      const stem = `packs/${half.id}.${half.locale.toLowerCase()}.rest`;
      const { default: rest } = await ground.fetchFile<{ default: PackRest }>({ stem, hash: half.half });
      // Another decision may be on the screen since.
      if (consultation.current.peek() === half) consultation.learn(part.wholePack(half, rest));
      takeIn();
    }
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
    show: async ({ pack, locale, isLocal, offer, phone, theme }) => {
      asked += 1;
      const turn = asked;
      const local = isLocal ? (await bring('local')).localOf({ pack, offer, phone, theme, beside: ground.beside }) : undefined;
      // What is made ready and what is drawn are two turns: a slow phone answers a tap in between.
      await nextTurn();
      await local?.ready;
      // Something else was asked for meanwhile.
      if (turn !== asked) return;
      const words = createWords<AidMessages>(locale, locales[locale] ?? english);
      consultation.learn(pack);
      consultation.face(pack.id);
      frame?.unmount();
      frame = new Frame({ ground, pack, words, ...fetching, ...(local && { local }) });
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
