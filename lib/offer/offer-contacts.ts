import { at } from './offer-problem';
import type { OfferRule, Report } from './offer-rule';
import type { ContactFile } from './offer-schema';

/** Somebody answers each contact, the first by telephone, and none stands twice. */
export const offerContacts: OfferRule = ({ offer: { contacts, decisions = [] }, json }, report) => {
  // As it was written: a first contact with another fault is still the first.
  const first = at(json, ['contacts', 0]);
  if (Array.isArray(at(json, ['contacts'])) && first === undefined)
    report(['contacts'], 'is empty', 'add the number that a woman rings at any hour, before all others');
  else if (typeof first === 'object' && first !== null && at(first, ['phone']) === undefined)
    report(
      ['contacts', 0, 'phone'],
      'is missing, and the first contact is the one to ring',
      'add its number, or put a contact with a number first',
    );
  for (const contact of contacts) answered(['contacts', contact.name], contact, report);
  const names = contacts.map(({ name }) => name.toLowerCase());
  const twice = contacts.filter(({ name }, place) => names.indexOf(name.toLowerCase()) < place);
  for (const { name } of twice)
    report(['contacts', name], 'stands twice', 'keep one of them, or give the other a name of its own');
  for (const { decision, options } of decisions)
    for (const { option, contact } of options)
      if (contact) answered(['decisions', decision, 'options', option, 'contact'], contact, report);
};

function answered(where: string[], { phone, email, web }: ContactFile, report: Report) {
  if (phone === undefined && email === undefined && web === undefined)
    report(where, 'has no phone, no email and no web', 'add one of them');
}
