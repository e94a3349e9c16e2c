import type { Decision } from 'evenhand-decisions';
import { type MakerKey, t, words } from '../maker-words';

/** What the fields of a figure are called; those of its options are called after them. */
const ofRow: Readonly<Record<string, MakerKey>> = {
  label: 'rows.label',
  who: 'rows.who',
  window: 'rows.window',
  had: 'rows.had',
  not: 'rows.not',
  per: 'rows.per',
  'source.title': 'rows.sourceTitle',
  'source.publisher': 'rows.publisher',
  'source.date': 'rows.date',
  'source.url': 'rows.url',
};
const ofContact: Readonly<Record<string, MakerKey>> = {
  name: 'contact.name',
  phone: 'contact.phone',
  email: 'contact.email',
  web: 'contact.web',
  hours: 'contact.hours',
};
const ofOption: Readonly<Record<string, MakerKey>> = {
  said: 'options.title',
  where: 'options.place',
  reach: 'options.reach',
  contact: 'options.contact',
};
const ofTrust: Readonly<Record<string, MakerKey>> = {
  trust: 'trust.name',
  published: 'trust.published',
  expires: 'trust.expires',
};

/** The name of a field as the form has it, from the part that it is in to its label. */
export function fieldName(field: string, decisions: readonly Decision[]): string {
  const [part = '', at = '', kind, place = '', ...rest] = field.split('.');
  const say = (key: MakerKey | undefined) => (key ? [t(key)] : []);
  if (part === 'topics') return t(`topic.${at}` as MakerKey);
  if (part === 'contacts') {
    const which = at === '0' ? t('contacts.first') : t('contacts.further', { n: words.number(Number(at) + 1) });
    return [which, ...say(ofContact[kind ?? ''])].join(' › ');
  }
  const decision = decisions.find(({ id }) => id === at);
  if (!decision) return say(ofTrust[part]).join('');
  const named = (id: string) => decision.options.find((option) => option.id === id)?.name ?? id;
  const [first = '', second = ''] = rest;
  if (kind === 'options') return [decision.title, named(place), ...say(ofOption[first]), ...say(ofContact[second])].join(' › ');
  const which = t('rows.one', { n: Number(place) + 1 });
  if (first === 'arms') return [decision.title, which, named(second)].join(' › ');
  return [decision.title, which, ...say(ofRow[rest.join('.')])].join(' › ');
}
