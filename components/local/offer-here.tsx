import { type LocalOffer, topics } from '../../lib/offer/offer';
import { useAid } from '../aid-context';
import { ContactLines } from './contact-lines';
import { LocalMark } from './local-mark';

/** A trust's offer: whom to ring, when it was written and until when it holds, and then everything it tells in words. */
export function OfferHere({ offer }: { offer: LocalOffer }) {
  const { t, words } = useAid();
  const { trust, contacts, published, expires } = offer;
  const told = topics.flatMap((topic) => {
    const said = offer.topics[topic];
    return said ? [{ topic, said }] : [];
  });
  return (
    <section class="plan-part local-offer" data-offer="here">
      <h2>{t('here.title', { trust })}</h2>
      <p>
        <LocalMark />
        {t('here.lead', { trust })}
      </p>
      <h3>{t('here.ring')}</h3>
      <ul class="here-contacts">
        {contacts.map((contact) => (
          <li key={`${contact.name} ${contact.phone}`}>
            <ContactLines contact={contact} />
          </li>
        ))}
      </ul>
      {told.length > 0 && (
        <details>
          <summary>{t('here.more', { trust })}</summary>
          <dl class="here-topics">
            {told.map(({ topic, said }) => (
              <div key={topic}>
                <dt>{t(`here.topic.${topic}`)}</dt>
                <dd lang="en" dir="auto">
                  {said}
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      <p class="small soft">{t('here.dates', { published: words.date(published), expires: words.date(expires) })}</p>
    </section>
  );
}
