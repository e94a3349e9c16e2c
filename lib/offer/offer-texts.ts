import type { ContactFile, OfferFile } from './offer-schema';

/**
 * What a text is: a name that others gave (a trust, a contact, a source), words on services, or the words of a figure,
 * which stand beside national ones and are held to more.
 */
export type TextKind = 'name' | 'service' | 'figure';

export interface OfferText {
  where: string[];
  text: string;
  kind: TextKind;
}

/** Every text of an offer that somebody reads on a screen. */
export function offerTexts({ trust, contacts, topics = {}, decisions = [] }: OfferFile): OfferText[] {
  const found: OfferText[] = [];
  const add = (kind: TextKind, where: string[], texts: Record<string, string | undefined>) => {
    for (const [key, text] of Object.entries(texts)) if (text !== undefined) found.push({ kind, where: [...where, key], text });
  };
  const addContact = (where: string[], { name, hours }: ContactFile) => {
    add('name', where, { name });
    add('service', where, { hours });
  };
  add('name', [], { trust });
  for (const contact of contacts) addContact(['contacts', contact.name], contact);
  add('service', ['topics'], topics);
  for (const { decision, options, rows = [] } of decisions) {
    for (const { option, where: place, reach, contact } of options) {
      const where = ['decisions', decision, 'options', option];
      add('service', where, { where: place, reach });
      if (contact) addContact([...where, 'contact'], contact);
    }
    for (const { id, label, who, window, had, not, arms, source } of rows) {
      const where = ['decisions', decision, 'rows', id];
      add('figure', where, { label, who, window, had, not });
      for (const arm of arms) if (arm.kind !== 'rate') add('figure', [...where, 'arms', arm.option], { why: arm.why });
      add('name', [...where, 'source'], { title: source.title, publisher: source.publisher });
    }
  }
  return found;
}
