import { cssText } from '../css-text';
import { frameText } from '../frame-text';
import { t } from '../maker-words';
import { policyText } from '../policy-text';
import { elementText, scriptText, tagText } from '../tag-text';
import type { Maker } from './maker';

export interface Results {
  tag: string;
  script: string;
  element: string;
  css: string;
  policy: string;
  frame: string;
}

/** Everything that is copied, or undefined as long as something is missing or wrong. */
export function resultsOf({ wishes, list, decision, placed, values, phoneFault, offer }: Maker): Results | undefined {
  const { lang, way, services, hideDrafts } = wishes.value;
  const where = placed.value;
  const one = decision.value;
  const pack = one && list.packs[one.id]?.[lang];
  const offerRefused = services === 'offer' && offer.value?.ok === false;
  if (!where.ok || !one || !pack || phoneFault.value || offerRefused) return undefined;
  const phone = wishes.value.phone.trim() || undefined;
  const { folder, offer: address } = where.places;
  const drafts = hideDrafts ? ('hide' as const) : undefined;
  const asked = { pack: one.id, lang, loader: list.loader, folder, offer: address, phone, drafts };
  const fallback = {
    lead: t('tag.lead'),
    options: pack.options,
    ring: phone && t('tag.ring', { phone }),
  };
  return {
    tag: tagText(asked, fallback),
    script: scriptText(asked),
    element: elementText(asked, fallback),
    css: cssText(values.value),
    policy: policyText(where.places, way),
    frame: frameText({ ...asked, theme: values.value, title: t('tag.frame', { title: pack.title }) }),
  };
}
