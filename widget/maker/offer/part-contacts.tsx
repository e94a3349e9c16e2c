import { t, words } from '../maker-words';
import { Step } from '../parts/step';
import { ContactFields } from './contact-fields';
import { noContact } from './offer-draft';
import { useForm } from './use-form';

/** The number to ring, and whoever else there is. */
export function PartContacts() {
  const { draft, put } = useForm();
  const { contacts } = draft.value;
  return (
    <Step n={2} title={t('contacts.title')}>
      <p class="small soft">{t('contacts.lead')}</p>
      {contacts.map((_, index) => (
        <fieldset key={index} class="group">
          <legend>{index === 0 ? t('contacts.first') : t('contacts.further', { n: words.number(index + 1) })}</legend>
          <ContactFields at={['contacts', index]} first={index === 0} />
          {index > 0 && (
            <button
              class="link-button"
              type="button"
              onClick={() =>
                put(
                  ['contacts'],
                  contacts.filter((_one, place) => place !== index),
                )
              }
            >
              {t('contacts.remove', { n: words.number(index + 1) })}
            </button>
          )}
        </fieldset>
      ))}
      <button class="button button-quiet" type="button" onClick={() => put(['contacts'], [...contacts, noContact()])}>
        {t('contacts.add')}
      </button>
    </Step>
  );
}
