import { useEffect } from 'preact/hooks';
import { localWasShown } from '../../lib/consultation/local-was-shown';
import type { Option } from '../../lib/pack/pack';
import { useAid } from '../aid-context';
import { ContactLines } from './contact-lines';
import { HereLine } from './here-line';
import { optionHere } from './option-here';
import { useOffer } from './use-offer';

export interface HereOptionProps {
  option: Option;
  /** Only where it is: whoever has come this far has seen how to reach it. */
  short?: boolean;
}

/** Whether an option is at this trust, where it is, and how to reach it. It stands under the option and takes nothing from it. */
export function HereOption({ option, short = false }: HereOptionProps) {
  const { t, decision, consultation, view } = useAid();
  const now = useOffer();
  // Where she chooses, it is part of what she chose by.
  const offer = now?.state === 'here' && view.value.at === 'decide' ? now.offer : undefined;
  useEffect(() => {
    if (offer) localWasShown(consultation, decision.pack.id, offer, undefined);
  }, [offer]);
  const here = optionHere(now, decision.pack.id, option.id);
  if (!here) return null;
  if (short) return <HereLine here={here} />;
  return (
    <div class="here-option">
      <HereLine here={here} />
      {'said' in here && here.said.reach && (
        <p>
          {t('here.reach')}{' '}
          <span lang="en" dir="auto">
            {here.said.reach}
          </span>
        </p>
      )}
      {'said' in here && here.said.contact && <ContactLines contact={here.said.contact} />}
    </div>
  );
}
