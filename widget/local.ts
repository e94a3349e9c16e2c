import { type ReadonlySignal, signal } from '@preact/signals-core';
import { localParts } from '../components/local/local-parts';
import style from '../components/style/local.css?inline';
import { offerHash } from '../lib/offer/offer-hash';
import { type OfferNow, offerNow } from '../lib/offer/offer-now';
import { parseOffer } from '../lib/offer/parse-offer';
import { mostOfferBytes } from '../lib/offer/read-offer-file';
import type { Pack } from '../lib/pack/pack';
import { type Problem, problemLine } from '../lib/problem';
import { themeCss } from '../lib/theme/theme-css';
import { type ThemeName, themeFrom } from '../lib/theme/theme-from';
import words from '../locales/en-GB/local.json';
import { isPhone } from './attributes';
import { fetchText } from './fetch-text';
import { ownProperty } from './script-address';

// Fetched at first, and only where a page has an offer or a look of its own: all that reads and shows either.
export { words };

interface LocalAsked {
  pack: Pack;
  /** Address of the offer, as the tag says it; null where it names none. */
  offer: string | null;
  /** The number to ring that the tag gives; null where it gives none. */
  phone: string | null;
  /** The look, as the page sets it; empty where it is not set. */
  theme: Readonly<Record<ThemeName, string>>;
  /** The address of a file that lies beside the loader. */
  beside: (file: string) => string;
}

/** What is of the trust on a page: its look, and what it says of its services. */
interface Local {
  css: string;
  parts: Partial<typeof localParts>;
  offer?: ReadonlySignal<OfferNow>;
  /** Resolves when the offer has come, or when nobody should wait for it any longer: what comes then pushes down what is read. */
  ready: Promise<unknown>;
}

/** Milliseconds for which a first screen waits for the offer. */
const mostWait = 1_000;

/** Begins to fetch the offer. What is wrong with either is told to the editor, in the console. */
export function localOf({ pack, offer: address, phone, theme, beside }: LocalAsked): Local {
  const { theme: look, problems, notes } = themeFrom(theme);
  tell(problems);
  for (const note of notes) console.info(`Evenhand: ${note}`);
  const css = `${style}\n${themeCss(look)}`;
  if (address === null) return { css, parts: {}, ready: Promise.resolve() };
  const offer = signal<OfferNow>({ state: 'coming' });
  const come = offerAt(address, pack, beside).then((now) => {
    // A file that cannot be shown has no number to trust, but the tag may have one.
    const noNumber = now.state === 'refused' && !now.toRing && isPhone(phone);
    offer.value = noNumber ? { ...now, toRing: { trust: '', phone } } : now;
  });
  const waited = new Promise((resolve) => setTimeout(resolve, mostWait));
  return { css, parts: localParts, offer, ready: Promise.race([come, waited]) };
}

/**
 * An offer from its address, which is of the page's own origin or of the one that the widget comes from. Only the decision
 * on the page is held against its pack; the others are as the file has them.
 */
async function offerAt(address: string, pack: Pack, beside: LocalAsked['beside']): Promise<OfferNow> {
  const refuse = (what: string, todo: string): OfferNow => {
    const problems = [{ where: 'offer', what, todo }];
    tell(problems);
    return { state: 'refused', problems };
  };
  const url = urlOf(address);
  if (!url) return refuse(`“${address}” is no address`, 'give the address of its file, like /offer.json');
  if (![location.origin, new URL(beside('')).origin].includes(url.origin))
    return refuse(`“${address}” is not of this website`, 'put the offer on the website that shows it, or beside the widget');
  const text = await fetchText(url, 'the offer', mostOfferBytes).catch((problem: Error) => problem);
  if (text instanceof Error)
    return refuse(text.message, 'check the address, and that the policy of the page has `connect-src` for its origin');
  return offerOf(text, pack);
}

/** An offer from its text, on the day that it is where she is. */
async function offerOf(text: string, pack: Pick<Pack, 'id' | 'options'>): Promise<OfferNow> {
  const read = parseOffer(text, { today: today(), decisions: [pack], hash: await offerHash(text) });
  if (!read.ok) tell(read.problems);
  return offerNow(read);
}

function urlOf(address: string): URL | null {
  try {
    return new URL(address, ownProperty<string>(Node.prototype, 'baseURI'));
  } catch {
    return null;
  }
}

function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** A console with thousands of lines is not read. */
const mostTold = 50;

/** Every problem at once, to whoever looks after the page. */
function tell(problems: readonly Problem[]) {
  for (const problem of problems.slice(0, mostTold)) console.error(`Evenhand: ${problemLine(problem)}`);
  if (problems.length > mostTold) console.error(`Evenhand: and ${problems.length - mostTold} problems more`);
}
