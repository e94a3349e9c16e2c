/** The parts of a local offer that are told in words. The order is that of the screen. */
export const topics = ['hours', 'visits', 'continuity', 'interpreters', 'feedback', 'complaints', 'voices'] as const;
export type Topic = (typeof topics)[number];

/** How to reach somebody: at least one of phone, email and web. */
export interface Contact {
  /** Who answers, as the trust calls them. */
  name: string;
  /** As it is to be shown and rung: digits, spaces, brackets and a plus. */
  phone?: string;
  email?: string;
  /** https only. */
  web?: string;
  hours?: string;
}

/** Whether an option of a decision exists at this trust. An option is never hidden by it. */
export interface LocalOption {
  /** Id of the option in the pack. */
  option: string;
  here: boolean;
  /** Where it is: here, or, where it is not here, the nearest place that has it. */
  where: string;
  /** How to ask for it or get there. */
  reach?: string;
  contact?: Contact;
}

export type LocalArm =
  /** `value` in the `per` of the row. */
  | { option: string; kind: 'rate'; value: number }
  | { option: string; kind: 'unknown'; why: string }
  | { option: string; kind: 'notApplicable'; why: string };

/** A figure of this trust, beside the national ones and never in their place. */
export interface LocalRow {
  id: string;
  label: string;
  /** Who was counted, such as “women who planned to give birth here”. */
  who: string;
  /** Over what time, such as “during labour”. */
  window: string;
  /** Denominator shared by the row: 10, 100, 1,000 … */
  per: number;
  /** What completes “N in D” for those it happened to, and for all others: both frames. */
  had: string;
  not: string;
  /** One for every option of the decision. */
  arms: LocalArm[];
  source: { title: string; publisher: string /** ISO date to which it counts. */; date: string; url?: string };
}

export interface LocalDecision {
  /** Id of the pack. */
  decision: string;
  options: LocalOption[];
  rows: LocalRow[];
}

/** What a trust says of its own services (a Local Maternity Offer), checked. */
export interface LocalOffer {
  /** The trust, as it calls itself. */
  trust: string;
  /** ISO dates. After `expires` nothing of it is shown but that it has expired, and the number to ring. */
  published: string;
  expires: string;
  /** The first is the number to ring. At least one, and the first with a phone. */
  contacts: Contact[];
  topics: Partial<Record<Topic, string>>;
  decisions: LocalDecision[];
  /** SHA-256 of the file, in hexadecimal: which offer was on the screen. */
  hash: string;
}
