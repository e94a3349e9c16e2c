import { t } from '../maker-words';
import { BoundField } from './bound-field';
import type { DraftPath } from './draft-path';

export interface ContactFieldsProps {
  at: DraftPath;
  /** The number to ring: a phone is needed. */
  first?: boolean;
}

/** Whom to reach, and how. */
export function ContactFields({ at, first }: ContactFieldsProps) {
  return (
    <div class="pair-fields">
      <BoundField at={[...at, 'name']} label={t('contact.name')} hint={t('contact.nameHint')} />
      <BoundField
        at={[...at, 'phone']}
        label={t('contact.phone')}
        hint={t(first ? 'contact.phoneFirst' : 'contact.phoneHint')}
        type="tel"
        plain
      />
      <BoundField at={[...at, 'email']} label={t('contact.email')} type="email" plain />
      <BoundField at={[...at, 'web']} label={t('contact.web')} hint={t('contact.webHint')} type="url" plain />
      <BoundField at={[...at, 'hours']} label={t('contact.hours')} />
    </div>
  );
}
