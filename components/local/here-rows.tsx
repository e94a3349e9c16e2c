import { useEffect } from 'preact/hooks';
import { localWasShown } from '../../lib/consultation/local-was-shown';
import type { Option } from '../../lib/pack/pack';
import { useAid } from '../aid-context';
import { LocalRow } from './local-row';
import { useOffer } from './use-offer';

/** Figures of the trust, after all that are of the whole country, under a heading of their own and in the order of its file. */
export function HereRows({ options }: { options: readonly Option[] }) {
  const { t, decision, consultation } = useAid();
  const now = useOffer();
  const offer = now?.state === 'here' ? now.offer : undefined;
  const { id } = decision.pack;
  const rows = offer?.decisions.find((one) => one.decision === id)?.rows ?? [];
  // What of it stood on the screen goes into the receipt, with or without figures.
  useEffect(() => {
    if (!offer) return;
    localWasShown(
      consultation,
      id,
      offer,
      rows.map((row) => row.id),
    );
  }, [offer, id]);
  if (!offer || rows.length === 0) return null;
  return (
    <section class="group local-rows" data-local-rows>
      <h2 class="group-title">{t('here.figures', { trust: offer.trust })}</h2>
      <p class="local-lead">{t('here.figuresLead', { trust: offer.trust })}</p>
      {rows.map((row) => (
        <LocalRow key={row.id} row={row} options={options} />
      ))}
    </section>
  );
}
