import type { Contact } from '../../lib/offer/offer';
import { useAid } from '../aid-context';
import { PhoneLink } from './phone-link';

/** How to reach somebody: every way that the trust gives, and when they answer. */
export function ContactLines({ contact }: { contact: Contact }) {
  const { t } = useAid();
  const { name, phone, email, web, hours } = contact;
  return (
    <div class="here-contact">
      <b lang="en" dir="auto">
        {name}
      </b>
      {phone && <PhoneLink phone={phone} />}
      {hours && (
        <span class="here-hours" lang="en" dir="auto">
          {hours}
        </span>
      )}
      {email && (
        <a href={`mailto:${email}`} dir="ltr" rel="noreferrer">
          {email}
        </a>
      )}
      {web && (
        <a href={web} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">
          {t('here.web', { address: web.replace(/^https:\/\/(www\.)?/, '') })}
        </a>
      )}
    </div>
  );
}
