import { computed, effect, type ReadonlySignal, signal } from '@preact/signals-core';
import type { Consultation } from './consultation/consultation';
import { isDraft } from './is-draft';
import { english, type Language, type LanguageEntry, type Languages } from './languages';
import { isSimple } from './pack/language-of';
import type { Pack } from './pack/pack';
import type { Outcome, PackCard } from './platform';
import type { AidMessages, AidWords } from './words/aid-words';
import { easyWords } from './words/easy-words';
import { createWords, type Messages } from './words/words';

/** By decision, the languages besides English that it is there in, and whether a person has signed them. */
export type PackLanguages = Readonly<Record<string, Readonly<Record<string, { signed: boolean }>>>>;

/** The words of the interface in one language, and the decisions that are there in it. */
export interface LanguageWords {
  messages: Messages;
  cards: readonly PackCard[];
}

export interface LanguagesHereOptions {
  consultation: Consultation;
  /** The English words, which further parts add to. */
  words: AidWords;
  entries: readonly LanguageEntry[];
  packs: PackLanguages;
  /** True where the trust shows no draft. */
  hideDrafts: ReadonlySignal<boolean>;
  /** @throws where they do not arrive */
  fetchWords: (locale: string) => Promise<LanguageWords>;
  /** The English decision as it is in another language. @throws where it does not arrive */
  fetchPack: (pack: Pack, locale: string) => Promise<Pack>;
  /** Whether a plan that is opened changes the language: in a woman's own browser, and not in a clinician's. */
  resumes?: true;
  /** The language that is asked for to begin with, and its words if they are here. */
  begin?: { locale: string; words?: AidWords };
}

export interface LanguagesHere extends Languages {
  /** The words of the screen. */
  readonly words: ReadonlySignal<AidWords>;
  /** Has everything at hand of the language that is asked for; fetched again where it did not arrive before. */
  settle: () => Promise<Outcome>;
  stop: () => void;
}

const done: Outcome = { ok: true, value: undefined };
const missing: Outcome = { ok: false, why: 'pack_missing' };

/**
 * The languages of one shell. A screen is in one language: a decision that is not there in the one that was chosen is
 * shown in English with everything around it, until one is open that is.
 */
export function languagesHere(options: LanguagesHereOptions): LanguagesHere {
  const { consultation, entries, packs, hideDrafts, begin } = options;
  const source = consultation.in(english);
  const wanted = signal(begin?.locale ?? english);
  const known = signal<Readonly<Record<string, { words: AidWords; cards?: readonly PackCard[] }>>>(
    begin?.words
      ? { [begin.locale]: { words: isSimple(begin.locale) ? easyWords(begin.words, begin.locale) : begin.words } }
      : {},
  );

  /** Where no decision is open, the list shows every decision that is there in easy words. */
  const areSigned = ({ locale, simple }: LanguageEntry, pack: Pack | undefined): boolean | undefined => {
    if (pack) return !pack.local && packs[pack.id]?.[locale]?.signed === true;
    return simple ? Object.values(packs).every((one) => one[locale]?.signed !== false) : undefined;
  };
  const languageOf = (line: LanguageEntry, pack: Pack | undefined): Language => {
    const { signOffs: _, ...entry } = line;
    return { ...entry, draft: isDraft(line, areSigned(line, pack)) };
  };
  const listing = signal(false);
  const onScreen = computed(() => (listing.value ? undefined : source.current.value));
  const offered = computed(() => {
    const pack = onScreen.value;
    return entries
      .filter(({ locale }) => {
        if (locale === english) return true;
        if (!pack) return Object.values(packs).some((one) => one[locale]);
        return pack.local ? consultation.in(locale).current.value?.locale === locale : packs[pack.id]?.[locale] !== undefined;
      })
      .map((entry) => languageOf(entry, pack))
      .filter(({ draft }) => !draft || !hideDrafts.value);
  });
  const first = entries.find(({ locale }) => locale === english);
  if (!first) throw new Error(`the list of languages has no ${english}`);
  const plain = languageOf(first, undefined);
  const now = computed(() => {
    const want = offered.value.find(({ locale }) => locale === wanted.value);
    if (!want || want.locale === english || !known.value[want.locale]) return plain;
    const id = onScreen.value?.id;
    return id === undefined || consultation.in(want.locale).current.value?.locale === want.locale ? want : plain;
  });
  const speaking = effect(() => consultation.speak(now.value.locale));

  const bring = async (locale: string): Promise<void> => {
    if (locale === english || !offered.peek().some((one) => one.locale === locale)) return;
    const pack = source.current.peek();
    const isHere = !pack || consultation.in(locale).current.peek()?.locale === locale;
    const isTranslated = pack && packs[pack.id]?.[locale] !== undefined;
    const [words, translated] = await Promise.all([
      known.peek()[locale]?.cards ? undefined : options.fetchWords(locale),
      isTranslated && !isHere ? options.fetchPack(pack, locale) : undefined,
    ]);
    if (translated) consultation.learn(translated);
    if (!words) return;
    const { messages, cards } = words;
    const made = known.peek()[locale]?.words;
    made?.learn(messages);
    known.value = { ...known.peek(), [locale]: { words: made ?? wordsIn(locale, messages), cards } };
  };
  /** Easy words are of the decisions: around them everything is as in English. */
  const wordsIn = (locale: string, messages: Messages): AidWords =>
    isSimple(locale)
      ? easyWords(options.words, locale)
      : { ...createWords<AidMessages>(locale, messages as AidMessages), source: options.words };
  /** What was asked for to begin with and did not arrive: nothing of it is on the screen, and English is whole. */
  const away = signal<string | undefined>(undefined);
  const settle = async (): Promise<Outcome> => {
    const locale = wanted.peek();
    try {
      await bring(locale);
      if (away.peek() === locale) away.value = undefined;
      return done;
    } catch {
      if (known.peek()[locale]) return missing;
      away.value = locale;
      return done;
    }
  };
  // Another decision is opened in the language that was chosen, where it is there in it.
  const following = effect(() => {
    source.current.value?.id;
    offered.value;
    if (wanted.value !== now.value.locale) void settle();
  });

  // Her own plan comes back in the language that she last read it in; what is no longer there is asked for all the same.
  let plan = consultation.plan.peek();
  const resuming = effect(() => {
    const next = consultation.plan.value;
    if (next === plan) return;
    plan = next;
    const last = consultation.events.peek().findLast(({ kind }) => kind === 'language');
    if (options.resumes && last?.kind === 'language') wanted.value = last.locale;
  });

  return {
    offered,
    now,
    asked: computed(() => {
      const isHere = offered.value.some(({ locale }) => locale === wanted.value) && away.value !== wanted.value;
      return isHere ? undefined : wanted.value;
    }),
    cards: computed(() => Object.fromEntries((known.value[now.value.locale]?.cards ?? []).map((card) => [card.id, card]))),
    words: computed(() => known.value[now.value.locale]?.words ?? options.words),
    settle,
    atList: (on) => {
      listing.value = on;
    },
    stop: () => {
      speaking();
      following();
      resuming();
    },
    choose: async (locale) => {
      try {
        await bring(locale);
      } catch {
        return missing;
      }
      wanted.value = locale;
      return done;
    },
  };
}
