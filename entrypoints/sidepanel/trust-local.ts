import { computed, effect, type ReadonlySignal, signal } from '@preact/signals-core';
import type { Parts } from '../../components/aid-context';
import type { OfferNow } from '../../lib/offer/offer-now';
import type { LocalSettings } from '../../lib/policy/local-settings';
import type { Problem } from '../../lib/problem';

/** What came of reading an offer, and what an administrator is to be told. */
export interface OfferRead {
  now: OfferNow;
  problems: readonly Problem[];
}

/** What came of reading a theme: a style sheet, empty where there is nothing to change. */
export interface ThemeRead {
  css: string;
  problems: readonly Problem[];
}

/** The part that checks: it is not in the first screen, and is fetched where a policy names something for it. */
export interface LocalReader {
  readOffer: (text: string, today: string) => Promise<OfferRead>;
  readTheme: (given: LocalSettings['theme']) => ThemeRead;
  /** What shows an offer on the screens. */
  parts: Parts;
}

export interface TrustLocal {
  /** Undefined where no offer was set. */
  offer: ReadonlySignal<OfferNow | undefined>;
  /** What shows it; nothing as long as there is none, or it has not come yet. */
  parts: ReadonlySignal<Parts>;
  /** A style sheet for the panel; empty where it looks as we have it. */
  css: ReadonlySignal<string>;
  problems: ReadonlySignal<readonly Problem[]>;
}

export interface TrustLocalOptions {
  settings: ReadonlySignal<LocalSettings>;
  /** ISO date; an offer is read again when it changes, so that none outlives its last day on a screen. */
  today: ReadonlySignal<string>;
  open: () => Promise<LocalReader>;
}

const nothing = { now: undefined, problems: [] };
const noParts: Parts = {};
const plain: ThemeRead = { css: '', problems: [] };

const notRead = (where: string): Problem => ({
  where: `policy › ${where}`,
  what: 'it could not be looked at',
  todo: 'close the panel and open it again',
});

/** Follows the trust's offer and its look: what was set, read by a part that is fetched for it. The last setting wins, however late it is read. */
export function trustLocal({ settings, today, open }: TrustLocalOptions): TrustLocal {
  const offer = signal<OfferRead | typeof nothing>(nothing);
  const parts = signal(noParts);
  const theme = signal(plain);
  // Compared as texts, so that a change of something else reads neither of them again.
  const text = computed(() => settings.value.offer);
  const look = computed(() => JSON.stringify(settings.value.theme));

  let [asked, dressed] = [0, 0];
  let of: string | undefined;
  effect(() => {
    const [given, date] = [text.value, today.value];
    asked += 1;
    const mine = asked;
    // On another day the one on the screen stays until it has been read again.
    if (given === undefined) offer.value = nothing;
    else if (given !== of) offer.value = { now: { state: 'coming' }, problems: [] };
    of = given;
    if (given === undefined) {
      parts.value = noParts;
      return;
    }
    const problems = [notRead('offer')];
    void open()
      .then((reader) => {
        if (mine === asked) parts.value = reader.parts;
        return reader.readOffer(given, date);
      })
      .catch((): OfferRead => ({ now: { state: 'refused', problems }, problems }))
      .then((read) => {
        if (mine === asked) offer.value = read;
      });
  });
  effect(() => {
    const given = look.value;
    dressed += 1;
    const mine = dressed;
    if (given === '{}') {
      theme.value = plain;
      return;
    }
    void open()
      .then(({ readTheme }) => readTheme(JSON.parse(given)))
      .catch((): ThemeRead => ({ css: '', problems: [notRead('accent, font, corner, density')] }))
      .then((read) => {
        if (mine === dressed) theme.value = read;
      });
  });
  return {
    offer: computed(() => offer.value.now),
    parts,
    css: computed(() => theme.value.css),
    problems: computed(() => [...offer.value.problems, ...theme.value.problems]),
  };
}
