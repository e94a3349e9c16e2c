import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Decision } from 'evenhand-decisions';
import { contactFile } from '../../../lib/offer/offer-schema';
import { type ParsedOffer, parseOffer } from '../../../lib/offer/parse-offer';
import { nearestPassing } from '../../../lib/theme/nearest-passing';
import { readColour } from '../../../lib/theme/read-colour';
import { toHex } from '../../../lib/theme/rgb';
import { type ThemeName, type ThemeRead, themeFrom } from '../../../lib/theme/theme-from';
import { themeValues } from '../css-text';
import { t } from '../maker-words';
import { type Placed, placesOf } from '../places';
import type { WidgetList } from '../widget-list';
import type { ThemeWishes, Wishes } from '../wishes';

export interface MakerOptions {
  list: WidgetList;
  decisions: readonly Decision[];
  /** ISO date. */
  today: string;
  /** The folder that this page found the files in, as a path: most likely where they will lie. */
  folder: string;
}

/** What the editor asks for, and what it comes to. */
export interface Maker extends MakerOptions {
  wishes: Signal<Wishes>;
  wish: <K extends keyof Wishes>(name: K, value: Wishes[K]) => void;
  /** The offer's file as it was pasted or opened; '' before. */
  offerText: ReadonlySignal<string>;
  takeOffer: (text: string) => void;
  offer: ReadonlySignal<ParsedOffer | undefined>;
  decision: ReadonlySignal<Decision | undefined>;
  theme: ReadonlySignal<ThemeRead>;
  /** The accent that passes and is nearest to one that was refused. */
  accentInstead: ReadonlySignal<string | undefined>;
  /** The theme as CSS writes it, without what was refused. */
  values: ReadonlySignal<ThemeWishes>;
  placed: ReadonlySignal<Placed>;
  /** What is wrong with the number, or ''. */
  phoneFault: ReadonlySignal<string>;
}

const first: Wishes = {
  pack: '',
  lang: '',
  hideDrafts: false,
  theme: { accent: '', font: '', corner: '', density: '' },
  services: 'none',
  offer: 'offer.json',
  phone: '',
  site: '',
  folder: '',
  way: 'tag',
};

/** How a problem of the look names a setting: as its field is called. */
const fieldName = (name: ThemeName) => t(`theme.${name}`);

/** The state of the maker: one record of wishes, and everything else worked out from it. Nothing of it outlives the page. */
export function createMaker(options: MakerOptions): Maker {
  const { list, decisions, today, folder } = options;
  const wishes = signal<Wishes>({ ...first, lang: list.locales[0] ?? '', folder });
  const offerText = signal('');
  const theme = computed(() => themeFrom(wishes.value.theme, fieldName));
  // Its hash tells which offer was on a screen, and there is none here.
  const parsed = (text: string) => parseOffer(text, { today, decisions, complete: true, hash: '' });
  const offer = computed(() => (offerText.value.trim() ? parsed(offerText.value) : undefined));
  let filled = '';
  return {
    ...options,
    wishes,
    wish: (name, value) => {
      const next = { ...wishes.peek(), [name]: value };
      // A decision that is not there in the language is not picked in it.
      wishes.value = next.pack && !list.packs[next.pack]?.[next.lang] ? { ...next, pack: '' } : next;
    },
    offerText,
    takeOffer: (text) => {
      offerText.value = text;
      const read = offer.peek();
      const phone = read?.ok ? (read.offer.contacts[0]?.phone ?? '') : '';
      // What somebody typed stays; what an offer filled in goes with that offer.
      if (!phone || wishes.peek().phone !== filled) return;
      filled = phone;
      wishes.value = { ...wishes.peek(), phone };
    },
    offer,
    decision: computed(() => decisions.find(({ id }) => id === wishes.value.pack)),
    theme,
    accentInstead: computed(() => {
      const read = readColour(wishes.value.theme.accent);
      if (!read.ok || theme.value.theme.accent) return undefined;
      return toHex(nearestPassing(read.rgb, 'light'));
    }),
    values: computed(() => themeValues(theme.value.theme)),
    placed: computed(() => {
      const { services, offer: address, ...rest } = wishes.value;
      return placesOf({ ...rest, offer: services === 'offer' ? address : '' });
    }),
    phoneFault: computed(() => {
      const phone = wishes.value.phone.trim();
      const read = phone ? contactFile.safeParse({ name: 'x', phone }) : undefined;
      return read && !read.success ? t('phone.fault') : '';
    }),
  };
}
