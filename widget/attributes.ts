import { say } from './say';

/** What the tag on the page says. */
export interface Asked {
  pack: string | null;
  url: string | null;
  lang: string;
  /** Where the local offer lies. */
  offer: string | null;
  phone: string | null;
  /** `hide`, in letters of any size, where the page offers no language that is a draft. */
  drafts: string | null;
}

export const attributes = ['pack', 'pack-url', 'lang', 'offer', 'phone', 'drafts'];

export const askedBy = (element: Element): Asked => ({
  pack: element.getAttribute('pack'),
  url: element.getAttribute('pack-url'),
  lang: element.getAttribute('lang') ?? 'en-GB',
  offer: element.getAttribute('offer'),
  phone: element.getAttribute('phone'),
  drafts: element.getAttribute('drafts'),
});

/** Digits with what stands between them: nothing else is rung. */
export const isPhone = (phone: string | null): phone is string => phone !== null && /^\+?[\d\s()-]{3,24}$/.test(phone);

/** A sentence that names the attribute, what it says and what it can be. */
export function badAttribute(name: string, value: string | null, allowed: readonly string[]): string {
  const list = new Intl.ListFormat('en-GB', { type: 'disjunction' });
  const values = { name: `“${name}”`, allowed: list.format(allowed.map((one) => `“${one}”`)) };
  return value === null ? say('widget.missingAttribute', values) : say('widget.badAttribute', { ...values, value });
}
