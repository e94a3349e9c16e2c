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
  /** Takes in further messages: those of a part that is fetched later come with it. */
  learn: (messages: Messages) => void;
}

/**
 * @param known messages of `locale`, parsed: all of them, or those that are wanted before `learn` brings the others.
 * A house rule sees to it that no key is used before its message is there.
 */
export function createWords<M extends Messages>(
  locale: string,
  ...known: readonly Partial<M>[]
): Words<Extract<keyof M, string>> {
  const messages: Messages = Object.assign({}, ...known);
  const plural = new Intl.PluralRules(locale);
  // Six places: a published figure shows as published, and one that is not zero never as 0.
  const grouped = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  const plain = new Intl.NumberFormat(locale, { useGrouping: false });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long' });
  // A date without a time is that day everywhere: west of Greenwich its midnight is still the day before.
  const datesAlone = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const days = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' });
  const times = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });
  const number = (value: number) => grouped.format(value);

  const t = (key: string, values: Values = {}): string => {
    const message: Message | undefined = messages[key];
    const text = typeof message === 'string' ? message : (message?.[plural.select(Number(values.n ?? 0))] ?? message?.other);
    if (text === undefined) throw new Error(`no message for ${key} in ${locale}`);
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      return typeof value === 'number' ? number(value) : (value ?? whole);
    });
  };
  const rate = (value: number, per: number) => t('figure.rate', { value, per });
  const sayFigure = (figure: Figure, exact: boolean): string => {
    if (figure.kind === 'year') return plain.format(figure.value);
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
    list: (items) => (items.some((item) => item.includes(',')) ? items.join('; ') : lists.format(items)),
    date: (iso) => (iso.length === 10 ? datesAlone : dates).format(new Date(iso)),
    time: (iso) => times.format(new Date(iso)),
    recent: (iso, now) => {
      const [then, today] = [new Date(iso), new Date(now)];
      return then.toDateString() === today.toDateString() ? times.format(then) : days.format(then);
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
