import type { Contact, LocalOffer } from '../../lib/offer/offer';
import { mailLink } from '../../lib/unfair/mail-link';
import { useAid } from '../aid-context';
import { useOffer } from '../local/use-offer';

interface UnfairToProps {
  subject: string;
  text: string;
  /** Nothing is said yet: there is no message to hand to a mail program. */
  empty: boolean;
}

/**
 * Who can take the message: whoever gave her the page, and what the trust's own offer tells of feedback, of its voices
 * partnership and of contacts that have an e-mail. The link opens her own mail program; nothing of ours sends.
 */
export function UnfairTo({ subject, text, empty }: UnfairToProps) {
  const { t } = useAid();
  const now = useOffer();
  const offer = now?.state === 'here' ? now.offer : undefined;
  const contacts = offer ? withEmail(offer) : [];
  const told = offer ? [offer.topics.feedback, offer.topics.voices].filter((topic) => topic !== undefined) : [];
  return (
    <>
      <h2>{t('unfair.to')}</h2>
      <p>{t('unfair.toGiver')}</p>
      {offer && contacts.length + told.length > 0 && (
        <>
          <p>{t('unfair.toTrust', { trust: offer.trust })}</p>
          {told.map((topic) => (
            <p key={topic} lang="en" dir="auto">
              {topic}
            </p>
          ))}
          <ul class="unfair-contacts">
            {contacts.map(({ name, email }) => {
              const { href, whole } = mailLink(email, subject, text);
              return (
                <li key={email}>
                  {empty ? (
                    <bdi lang="en">{`${name}, ${email}`}</bdi>
                  ) : (
                    // A window of its own: a policy of the page around the aid may refuse it in the frame.
                    <a
                      href={href}
                      target="_blank"
                      rel="noopener noreferrer"
                      referrerpolicy="no-referrer"
                      data-testid="unfair-mail"
                    >
                      {t('unfair.mail', { name })}
                    </a>
                  )}
                  {!whole && <p class="small">{t('unfair.mailLong')}</p>}
                </li>
              );
            })}
          </ul>
          {contacts.length > 0 && <p class="small soft">{t('unfair.mailHint')}</p>}
        </>
      )}
    </>
  );
}

function withEmail({ contacts }: LocalOffer): (Contact & { email: string })[] {
  return contacts.flatMap((contact) => (contact.email === undefined ? [] : [{ ...contact, email: contact.email }]));
}
