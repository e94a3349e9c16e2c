import { latinDigits } from '../../../lib/numbers/latin-digits';
import { topics } from '../../../lib/offer/offer';
import type { CheckableDecision } from '../../../lib/offer/parse-offer';
import { fieldAt } from './draft-path';
import {
  type ArmDraft,
  type ContactDraft,
  noArm,
  noOption,
  type OfferDraft,
  type OptionDraft,
  type RowDraft,
} from './offer-draft';

export interface FileOf {
  /** JSON, as it is saved. */
  text: string;
  /** Which field a part of the file comes from, by its path there: “contacts › 0 › phone” gives “contacts.0.phone”. */
  fields: ReadonlyMap<string, string>;
}

type Leaf = string | number | boolean | undefined;
/** A value and the field that it comes from; undefined is left out of the file, and what is missing there is shown at that field. */
class From {
  constructor(
    readonly value: Leaf,
    readonly field: string,
  ) {}
}
interface Branch {
  [key: string]: Node;
}
type Node = From | Branch | Node[];

/** Without what is not filled in and need not be. */
const optional = (value: string, field: string) => new From(value.trim() || undefined, field);
const needed = (value: string, field: string) => new From(value.trim(), field);

function contactOf(contact: ContactDraft, at: string): Branch {
  return {
    name: needed(contact.name, `${at}.name`),
    phone: optional(contact.phone, `${at}.phone`),
    email: optional(contact.email, `${at}.email`),
    web: optional(contact.web, `${at}.web`),
    hours: optional(contact.hours, `${at}.hours`),
  };
}

function optionOf(option: string, draft: OptionDraft, at: string): Branch {
  const filled = Object.values(draft.contact).some((value) => value.trim() !== '');
  return {
    option: new From(option, `${at}.said`),
    here: new From(draft.said === '' ? undefined : draft.said === 'here', `${at}.said`),
    where: needed(draft.where, `${at}.where`),
    reach: optional(draft.reach, `${at}.reach`),
    ...(filled && { contact: contactOf(draft.contact, `${at}.contact`) }),
  };
}

/** A number where it is one; any other text stays what it is, for the check to name. */
const numberIn = (text: string): Leaf => {
  const typed = latinDigits(text).trim();
  return /^\d+$/.test(typed) ? Number(typed) : text.trim();
};

function armOf(option: string, draft: ArmDraft, at: string): Branch {
  const { kind, value, why } = draft;
  const said = kind === 'rate' ? { value: new From(numberIn(value), `${at}.value`) } : { why: needed(why, `${at}.why`) };
  return { option: new From(option, `${at}.kind`), kind: new From(kind, `${at}.kind`), ...said };
}

function rowOf(row: RowDraft, options: readonly { id: string }[], at: string): Branch {
  const { source } = row;
  return {
    id: new From(row.id, `${at}.label`),
    label: needed(row.label, `${at}.label`),
    who: needed(row.who, `${at}.who`),
    window: needed(row.window, `${at}.window`),
    per: new From(numberIn(row.per), `${at}.per`),
    had: needed(row.had, `${at}.had`),
    not: needed(row.not, `${at}.not`),
    arms: options.flatMap(({ id }) => armOf(id, row.arms[id] ?? noArm(), `${at}.arms.${id}`)),
    source: {
      title: needed(source.title, `${at}.source.title`),
      publisher: needed(source.publisher, `${at}.source.publisher`),
      date: needed(source.date, `${at}.source.date`),
      url: optional(source.url, `${at}.source.url`),
    },
  };
}

/** The file that a draft makes. A decision of which nothing is said is not in it; of one that is, every option is. */
export function fileOf(draft: OfferDraft, decisions: readonly CheckableDecision[]): FileOf {
  const said = decisions.flatMap(({ id, options }): Branch[] => {
    const { options: drafts = {}, rows = [] } = draft.decisions[id] ?? {};
    const at = fieldAt(['decisions', id]);
    if (rows.length === 0 && !options.some((option) => drafts[option.id]?.said)) return [];
    return [
      {
        decision: new From(id, `${at}.options`),
        options: options.map((one) => optionOf(one.id, drafts[one.id] ?? noOption(), `${at}.options.${one.id}`)),
        ...(rows.length > 0 && { rows: rows.map((row, index) => rowOf(row, options, `${at}.rows.${index}`)) }),
      },
    ];
  });
  const words = topics.map((topic) => [topic, optional(draft.topics[topic] ?? '', `topics.${topic}`)] as const);
  const spoken = words.some(([, { value }]) => value !== undefined);
  const file: Branch = {
    trust: needed(draft.trust, 'trust'),
    published: needed(draft.published, 'published'),
    expires: needed(draft.expires, 'expires'),
    contacts: draft.contacts.map((contact, index) => contactOf(contact, `contacts.${index}`)),
    ...(spoken && { topics: Object.fromEntries(words) }),
    ...(said.length > 0 && { decisions: said }),
  };
  const fields = new Map<string, string>();
  const plain = (node: Node, path: string): unknown => {
    const below = (name: string | number) => (path ? `${path} › ${name}` : String(name));
    if (node instanceof From) {
      fields.set(path, node.field);
      return node.value;
    }
    if (Array.isArray(node)) return node.map((one, index) => plain(one, below(index)));
    return Object.fromEntries(Object.entries(node).map(([key, one]) => [key, plain(one, below(key))]));
  };
  return { text: `${JSON.stringify(plain(file, ''), null, 2)}\n`, fields };
}
