import type { LocalArm, Topic } from '../../../lib/offer/offer';

/** Everything as it stands in the fields of the form; '' is not filled in. */
export interface ContactDraft {
  name: string;
  phone: string;
  email: string;
  web: string;
  hours: string;
}

export interface OptionDraft {
  said: '' | 'here' | 'not';
  where: string;
  reach: string;
  contact: ContactDraft;
}

export interface ArmDraft {
  kind: LocalArm['kind'];
  value: string;
  why: string;
}

export interface RowDraft {
  id: string;
  label: string;
  who: string;
  window: string;
  per: string;
  had: string;
  not: string;
  /** By the id of the option. */
  arms: Record<string, ArmDraft>;
  source: { title: string; publisher: string; date: string; url: string };
}

export interface DecisionDraft {
  /** By the id of the option. */
  options: Record<string, OptionDraft>;
  rows: RowDraft[];
}

export interface OfferDraft {
  trust: string;
  published: string;
  expires: string;
  contacts: ContactDraft[];
  topics: Partial<Record<Topic, string>>;
  /** By the id of the decision. */
  decisions: Record<string, DecisionDraft>;
}

export const noContact = (): ContactDraft => ({ name: '', phone: '', email: '', web: '', hours: '' });
export const noOption = (): OptionDraft => ({ said: '', where: '', reach: '', contact: noContact() });
export const noArm = (): ArmDraft => ({ kind: 'rate', value: '', why: '' });
export const noRow = (id: string): RowDraft => ({
  id,
  label: '',
  who: '',
  window: '',
  per: '100',
  had: '',
  not: '',
  arms: {},
  source: { title: '', publisher: '', date: '', url: '' },
});

/** @param today ISO date: the day on which it is published unless somebody says another */
export const noOffer = (today: string): OfferDraft => ({
  trust: '',
  published: today,
  expires: '',
  contacts: [noContact()],
  topics: {},
  decisions: {},
});
