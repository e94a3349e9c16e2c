import { sandbox } from '../frame-text';
import { t } from '../maker-words';
import { Notice } from '../parts/notice';
import { Step } from '../parts/step';
import { useMaker } from './use-maker';

const ways = ['tag', 'frame'] as const;
/** What differs between the two, in the order in which it is told of both. */
const points = ['sees', 'harm', 'kept', 'needs'] as const;

/** On the page itself or in a frame: told as plainly as it is, where somebody chooses. */
export function StepWay() {
  const { wishes, wish, placed } = useMaker();
  const { way } = wishes.value;
  const where = placed.value;
  return (
    <Step n={6} title={t('way.title')}>
      <fieldset class="way-choices">
        <legend class="small soft">{t('way.lead')}</legend>
        {ways.map((one) => (
          <div key={one} class="way-choice">
            <label class="choice">
              <input
                type="radio"
                name="way"
                aria-describedby={`way-${one}`}
                checked={way === one}
                onChange={() => wish('way', one)}
              />
              <span>{t(`way.${one}`)}</span>
            </label>
            <dl id={`way-${one}`} class="way-points">
              {points.map((point) => (
                <div key={point}>
                  <dt>{t(`way.${point}`)}</dt>
                  <dd>{t(`way.${one}.${point}`)}</dd>
                </div>
              ))}
              {one === 'frame' && (
                <div>
                  <dt>{t('way.sandbox')}</dt>
                  <dd>
                    {t('way.sandboxSays')} <code>{sandbox}</code>
                  </dd>
                </div>
              )}
            </dl>
          </div>
        ))}
      </fieldset>
      <div role="status" data-testid="same-origin">
        {way === 'frame' && where.ok && where.places.same && (
          <Notice title={t('way.sameOrigin')}>
            <span>{t('way.sameOriginSays')}</span>
          </Notice>
        )}
      </div>
    </Step>
  );
}
