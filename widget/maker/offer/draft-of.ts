import { topics } from '../../../lib/offer/offer';
import type { CheckableDecision } from '../../../lib/offer/parse-offer';
import { fieldAt, valueAt } from './draft-path';
import {
  type ArmDraft,
  type ContactDraft,
  type DecisionDraft,
  noArm,
  noContact,
  noOffer,
  type OfferDraft,
  type OptionDraft,
  type RowDraft,
} from './offer-draft';

export interface DraftOf {
  draft: OfferDraft;
  /** Paths of what the file holds and no field of the form does; it would not be in a file that is saved again. */
  left: string[];
}

/**
 * The fields of the form from a file, as far as it can be read: a fault in one place keeps nothing else out.
 * @param file parsed JSON of any shape
 */
export function draftOf(file: unknown, decisions: readonly CheckableDecision[], today: string): DraftOf {
  const seen = new Set<string>(['$schema']);
  const take = (...path: (string | number)[]): string => {
    const value = valueAt(file, path);
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return '';
    seen.add(fieldAt(path));
    return String(value);
  };
  const list = (...path: (string | number)[]): unknown[] => {
    const value = valueAt(file, path);
    return Array.isArray(value) ? value : [];
  };
  const contact = (...at: (string | number)[]): ContactDraft => ({
    name: take(...at, 'name'),
    phone: take(...at, 'phone'),
    email: take(...at, 'email'),
    web: take(...at, 'web'),
    hours: take(...at, 'hours'),
  });
  const option = (...at: (string | number)[]): OptionDraft => {
    const here = take(...at, 'here');
    return {
      said: here === 'true' ? 'here' : here === 'false' ? 'not' : '',
      where: take(...at, 'where'),
      reach: take(...at, 'reach'),
      contact: contact(...at, 'contact'),
    };
  };
  const arm = (...at: (string | number)[]): ArmDraft => {
    const kind = take(...at, 'kind');
    const known = kind === 'unknown' || kind === 'notApplicable' ? kind : 'rate';
    return { ...noArm(), kind: known, value: take(...at, 'value'), why: take(...at, 'why') };
  };
  const byOption = <T>(of: (...at: (string | number)[]) => T, known: readonly { id: string }[], ...at: (string | number)[]) =>
    Object.fromEntries(
      list(...at).flatMap((_, index): [string, T][] => {
        const id = String(valueAt(file, [...at, index, 'option']));
        if (!known.some((one) => one.id === id)) return [];
        take(...at, index, 'option');
        return [[id, of(...at, index)]];
      }),
    );
  const row = (known: readonly { id: string }[], index: number, ...at: (string | number)[]): RowDraft => ({
    id: take(...at, 'id') || `local-${index + 1}`,
    label: take(...at, 'label'),
    who: take(...at, 'who'),
    window: take(...at, 'window'),
    per: take(...at, 'per'),
    had: take(...at, 'had'),
    not: take(...at, 'not'),
    arms: byOption(arm, known, ...at, 'arms'),
    source: {
      title: take(...at, 'source', 'title'),
      publisher: take(...at, 'source', 'publisher'),
      date: take(...at, 'source', 'date'),
      url: take(...at, 'source', 'url'),
    },
  });
  const decision = (index: number): [string, DecisionDraft][] => {
    const id = String(valueAt(file, ['decisions', index, 'decision']));
    const known = decisions.find((one) => one.id === id);
    if (!known) return [];
    const at = ['decisions', index] as const;
    take(...at, 'decision');
    return [
      [
        id,
        {
          options: byOption(option, known.options, ...at, 'options'),
          rows: list(...at, 'rows').map((_, place) => row(known.options, place, ...at, 'rows', place)),
        },
      ],
    ];
  };
  const contacts = list('contacts').map((_, index) => contact('contacts', index));
  const draft: OfferDraft = {
    ...noOffer(today),
    trust: take('trust'),
    published: take('published'),
    expires: take('expires'),
    contacts: contacts.length > 0 ? contacts : [noContact()],
    topics: Object.fromEntries(topics.map((topic) => [topic, take('topics', topic)])),
    decisions: Object.fromEntries(list('decisions').flatMap((_, index) => decision(index))),
  };
  return { draft, left: [...leaves(file)].filter((path) => !seen.has(path.join('.'))).map((path) => path.join(' › ')) };
}

/** The path of every value that holds no other. */
function* leaves(value: unknown, path: (string | number)[] = []): Generator<(string | number)[]> {
  if (!value || typeof value !== 'object') yield path;
  else for (const [key, inner] of Object.entries(value)) yield* leaves(inner, [...path, key]);
}
