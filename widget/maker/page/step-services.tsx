import { t, words } from '../maker-words';
import { FaultList } from '../parts/fault-list';
import { FileField } from '../parts/file-field';
import { Notice } from '../parts/notice';
import { Step } from '../parts/step';
import { TextField } from '../parts/text-field';
import { useMaker } from './use-maker';

/** What the trust says of its own services, and the number to ring. */
export function StepServices() {
  const maker = useMaker();
  const { wishes, wish, phoneFault } = maker;
  const { services, phone } = wishes.value;
  return (
    <Step n={4} title={t('services.title')}>
      <fieldset class="choices">
        <legend>{t('services.legend')}</legend>
        {(['none', 'offer'] as const).map((one) => (
          <label key={one} class="choice">
            <input type="radio" name="services" checked={services === one} onChange={() => wish('services', one)} />
            <span>{t(`services.${one}`)}</span>
          </label>
        ))}
      </fieldset>
      {services === 'offer' && <OfferGiven />}
      <TextField
        id="phone"
        label={t('phone.label')}
        hint={t('phone.hint')}
        faults={phoneFault.value ? [{ what: phoneFault.value, todo: '' }] : []}
        value={phone}
        type="tel"
        short
        plain
        onSay={(value) => wish('phone', value)}
      />
    </Step>
  );
}

/** The file itself, to be checked here, and the address at which it will lie. */
function OfferGiven() {
  const { wishes, wish, offerText, takeOffer, offer, placed } = useMaker();
  const read = offer.value;
  const fault = placed.value.ok ? undefined : placed.value.faults.offer;
  return (
    <>
      <p class="small">
        {t('offer.made')} <a href="./offer.html">{t('offer.make')}</a>.
      </p>
      <div class="entry-line">
        <FileField label={t('offer.open')} onText={takeOffer} testId="offer-file" />
      </div>
      <TextField
        id="offer-text"
        label={t('offer.paste')}
        hint={t('offer.pasteHint')}
        value={offerText.value}
        rows={4}
        plain
        onSay={takeOffer}
      />
      <div role="status" data-testid="offer-check">
        {read?.ok && (
          <Notice title={t('offer.good', { trust: read.offer.trust })}>
            <span>{t('offer.until', { date: words.date(read.offer.expires) })}</span>
          </Notice>
        )}
        {read && !read.ok && (
          <Notice title={t('offer.bad', { n: read.problems.length })}>
            <FaultList faults={read.problems} />
          </Notice>
        )}
      </div>
      <TextField
        id="offer-address"
        label={t('offer.address')}
        hint={t('offer.addressHint')}
        faults={fault ? [{ what: t(`place.${fault}`), todo: '' }] : []}
        value={wishes.value.offer}
        plain
        onSay={(value) => wish('offer', value)}
      />
    </>
  );
}
