import { isPast } from '../pack/freshness';
import type { LocalOffer } from './offer';
import { charactersOf, offerCharacters } from './offer-characters';
import { offerContacts } from './offer-contacts';
import { offerDates } from './offer-dates';
import { offerOptions } from './offer-options';
import { counted, type OfferProblem, offerProblem } from './offer-problem';
import { offerRows } from './offer-rows';
import type { OfferRule, Report } from './offer-rule';
import { type OfferFile, offerFile } from './offer-schema';
import { offerWording, wordingOf } from './offer-wording';
import { readOfferFile } from './read-offer-file';

/** A decision as far as an offer is held against it. */
export interface CheckableDecision {
  /** Id of the pack. */
  id: string;
  options: readonly { id: string; name: string }[];
}

/** What an offer is read with. */
export interface OfferContext {
  /** ISO date where she is, at least its day: an offer counts to the end of its last day. */
  today: string;
  /** The decisions that can be checked. One that the offer names and that is not among them is held to itself alone. */
  decisions: readonly CheckableDecision[];
  /** `decisions` are all that there are: a name that is not among them is a fault. For the maker of offers. */
  complete?: boolean;
  /** SHA-256 of the text, in hexadecimal (`offerHash`). */
  hash: string;
}

/** Whom to ring though the file is refused: the trust and the number of its first contact, each sound by itself. */
export interface ToRing {
  trust: string;
  phone: string;
}

export type ParsedOffer =
  | { ok: true; offer: LocalOffer }
  | {
      ok: false;
      problems: OfferProblem[];
      /** Set where it is past its date, whatever else is wrong: that is what a screen says then. */
      expired?: { trust: string; expires: string; phone?: string };
      toRing?: ToRing;
    };

const rules: readonly OfferRule[] = [offerDates, offerContacts, offerOptions, offerRows, offerCharacters, offerWording];

/**
 * The door that every local offer comes through: text in, a whole offer or all of its problems out. Nothing of an offer
 * with a problem is used but whom to ring, and, past its date, what it is called and when that was. Refuses, and never
 * throws.
 */
export function parseOffer(text: string, { today: now, decisions, complete = false, hash }: OfferContext): ParsedOffer {
  const today = now.slice(0, 10);
  const { data, json, problems } = readOfferFile(text);
  const report: Report = (where, what, todo) => problems.push(offerProblem(json, counted(json, where), what, todo));
  if (data) for (const rule of rules) rule({ offer: data, json, today, decisions, complete }, report);
  if (data && problems.length === 0) return { ok: true, offer: whole(data, hash) };
  const { trust, phone, expires } = sound(json);
  return {
    ok: false,
    problems,
    ...(trust !== undefined &&
      expires !== undefined &&
      isPast(expires, today) && { expired: { trust, expires, ...(phone !== undefined && { phone }) } }),
    ...(trust !== undefined && phone !== undefined && { toRing: { trust, phone } }),
  };
}

function whole({ $schema: _, topics = {}, decisions = [], ...rest }: OfferFile, hash: string): LocalOffer {
  return { ...rest, topics, decisions: decisions.map((one) => ({ ...one, rows: one.rows ?? [] })), hash } as LocalOffer;
}

const { trust: trustShape, contacts: contactsShape, expires: expiresShape } = offerFile.shape;

/** What stands by itself in a file of which the rest is not used. */
function sound(json: unknown): { trust?: string | undefined; phone?: string | undefined; expires?: string | undefined } {
  if (typeof json !== 'object' || json === null) return {};
  const { trust, contacts, expires } = json as Record<string, unknown>;
  const name = trustShape.safeParse(trust).data;
  let plain = true;
  const fault = () => {
    plain = false;
  };
  if (name !== undefined) for (const check of [charactersOf, wordingOf]) check([{ where: [], text: name, kind: 'name' }], fault);
  const first = contactsShape.safeParse(Array.isArray(contacts) ? contacts.slice(0, 1) : undefined).data?.[0];
  return { trust: plain ? name : undefined, phone: first?.phone, expires: expiresShape.safeParse(expires).data };
}
