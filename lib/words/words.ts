import { intlTag } from '../intl-tag';
import type { Figure, Said } from '../pack/pack';
import { fillPlaceholders } from '../pack/placeholders';

/** A message is a sentence, or its plural forms by `Intl.PluralRules` category. */
export type Message = string | Partial<Record<Intl.LDMLPluralRule, string>>;
export type Messages = Record<string, Message>;
export type Values = Record<string, string | number>;

/** The words of one interface language. `K` is the keys that exist, so that a wrong key does not compile. */
export interface Words<K extends string = string> {
  locale: string;
  /** The message with its `{placeholders}` filled; numbers are formatted, `{n}` picks the plural form. */
  t: (key: K, values?: Values) => string;
  number: (value: number) => string;
  list: (items: readonly string[]) => string;
  /** 24 November 2026 */
  date: (iso: string) => string;
  /** 10:42 */
  time: (iso: string) => string;
  /** 10:42 where `iso` is of the day of `now`, 24 Nov where it is of another. */
  recent: (iso: string, now: string) => string;
  /** A sentence of a pack with its figures in place. */
  say: (said: Said) => string;
  /** "9 in 1,000" */
  rate: (value: number, per: number) => string;
  /** "between 21 and 26 in 1,000" */
  rangeRate: (low: number, high: number, per: number) => string;
  /** The English words, where these are in another language made from them. */
  source?: Words<K>;
  /** Takes in further messages: those of a part that is fetched later come with it. */
  learn: (messages: Messages) => void;
  /** Where a screen sets each sentence on a line: the same without, for a text that is kept or sent. */
  plain?: Words<K>;
}

/** Made when it is first asked for: the first of all costs a slow phone a tenth of a second before she can tap. */
function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

interface Quick {
  /** Undefined for what takes more than digits and commas. */
  number: (value: number) => string | undefined;
  list: (items: readonly string[]) => string;
  /** @param iso a day without a time */
  day: (iso: string) => string;
}

const months = 'January February March April May June July August September October November December'.split(' ');

/**
 * What the first screens say most, without waiting for `Intl`: it gives the same, which a test holds.
 */
const quick: Record<string, Quick> = {
  'en-GB': {
    day: (iso) => {
      const [year, month, day] = iso.split('-').map(Number);
      return `${day} ${months[(month ?? 0) - 1]} ${year}`;
    },
    number: (value) =>
      Number.isSafeInteger(value) && !Object.is(value, -0) ? String(value).replace(/\B(?=(\d{3})+$)/g, ',') : undefined,
    list: (items) => items.join(', ').replace(/, (?=[^,]*$)/, ' and '),
  },
};

/**
 * @param known messages of `locale`, parsed: all of them, or those that are wanted before `learn` brings the others.
 * A house rule sees to it that no key is used before its message is there.
 */
export function createWords<M extends Messages>(
  locale: string,
  ...known: readonly Partial<M>[]
): Words<Extract<keyof M, string>> {
  const messages: Messages = Object.assign({}, ...known);
  // The same digits in every language: she, an interpreter and a midwife point at the same sign.
  const tag = intlTag(locale);
  const shown = `${tag}-u-nu-latn`;
  const plural = lazily(() => new Intl.PluralRules(tag));
  // Six places: a published figure shows as published, and one that is not zero never as 0.
  const grouped = lazily(() => new Intl.NumberFormat(shown, { maximumFractionDigits: 6 }));
  const plain = lazily(() => new Intl.NumberFormat(shown, { useGrouping: false }));
  const lists = lazily(() => new Intl.ListFormat(tag, { type: 'conjunction' }));
  const dates = lazily(() => new Intl.DateTimeFormat(shown, { dateStyle: 'long' }));
  // A date without a time is that day everywhere: west of Greenwich its midnight is still the day before.
  const datesAlone = lazily(() => new Intl.DateTimeFormat(shown, { dateStyle: 'long', timeZone: 'UTC' }));
  const days = lazily(() => new Intl.DateTimeFormat(shown, { day: 'numeric', month: 'short' }));
  const times = lazily(() => new Intl.DateTimeFormat(shown, { timeStyle: 'short' }));
  const inShort = quick[locale];
  const number = (value: number) => inShort?.number(value) ?? grouped().format(value);

  const t = (key: string, values: Values = {}): string => {
    const message: Message | undefined = messages[key];
    const text = typeof message === 'string' ? message : (message?.[plural().select(Number(values.n ?? 0))] ?? message?.other);
    if (text === undefined) throw new Error(`no message for ${key} in ${locale}`);
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      return typeof value === 'number' ? number(value) : (value ?? whole);
    });
  };
  const rate = (value: number, per: number) => t('figure.rate', { value, per });
  const sayFigure = (figure: Figure, exact: boolean): string => {
    if (figure.kind === 'year') return inShort ? String(figure.value) : plain().format(figure.value);
    if (figure.kind === 'count') return number(figure.value);
    const { value, per, low, high } = figure;
    if (exact) return low === undefined || high === undefined ? number(value) : t('figure.exact', { value, low, high });
    // Whole people; the published decimals are `{name.exact}`.
    const whole = rate(people(value, per), per);
    return low === undefined || high === undefined
      ? whole
      : t('figure.withRange', { whole, low: people(low, per), high: people(high, per) });
  };
  const say = ({ text, figures }: Said) =>
    fillPlaceholders(text, (name, exact) => {
      const figure = figures[name];
      if (!figure) throw new Error(`no figure {${name}} for “${text}”`);
      return sayFigure(figure, exact);
    });

  return {
    locale,
    t,
    number,
    // An item with a comma in it would run into those of the list.
    list: (items) =>
      items.some((item) => item.includes(',')) ? items.join('; ') : (inShort?.list(items) ?? lists().format(items)),
    date: (iso) =>
      iso.length === 10 ? (inShort?.day(iso) ?? datesAlone().format(new Date(iso))) : dates().format(new Date(iso)),
    time: (iso) => times().format(new Date(iso)),
    recent: (iso, now) => {
      const [then, today] = [new Date(iso), new Date(now)];
      return then.toDateString() === today.toDateString() ? times().format(then) : days().format(then);
    },
    say,
    rate,
    rangeRate: (low, high, per) => t('figure.rate', { value: t('figure.between', { low, high }), per }),
    learn: (more) => {
      Object.assign(messages, more);
    },
  };
}

/** Rounded to whole people, but what is not nobody never shows as nobody, nor what is not everybody as everybody. */
function people(value: number, per: number): number {
  const whole = Math.round(value);
  return (whole === 0 && value > 0) || (whole === per && value < per) ? value : whole;
}
