import type { Contact, LocalOffer } from '../offer/offer';
import type { Deed } from './event-schema';
import { numberToRing } from './number-to-ring';
import { plainName } from './plain-name';
import type { LocalSaid } from './state';
import { longestOfTrust, trustWords } from './trust-words';

/**
 * What an offer says of one decision, in the shape in which it goes into the receipt. Whatever the words of the trust are,
 * it is one that can be read back.
 * @param pack id of the decision
 * @param rows ids of the local rows that stand on the screen
 */
export function localDeed(offer: LocalOffer, pack: string, rows: readonly string[]): Extract<Deed, { kind: 'local' }> {
  const { trust, published, expires, hash, contacts, decisions } = offer;
  const options = decisions.find(({ decision }) => decision === pack)?.options ?? [];
  return {
    kind: 'local',
    trust: trustWords(trust, longestOfTrust.name),
    published,
    expires,
    hash,
    ...ring(contacts[0]),
    options: options.flatMap(({ option, here, where, contact }) =>
      plainName.test(option) ? [{ option, here, where: trustWords(where, longestOfTrust.where), ...ring(contact) }] : [],
    ),
    rows: rows.filter((id) => plainName.test(id)),
  };
}

/** Somebody without a number is nobody to ring. */
function ring(contact: Contact | undefined): Pick<LocalSaid, 'toRing'> {
  const phone = contact?.phone?.trim() ?? '';
  return contact && numberToRing.test(phone) ? { toRing: { name: trustWords(contact.name, longestOfTrust.name), phone } } : {};
}
