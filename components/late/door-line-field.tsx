import type { DoorLine } from '../../lib/consultation/event-schema';
import { needsOnDoor } from '../../lib/export/needs-on-door';
import { doorOffers } from '../../lib/plan/door-offers';
import type { Plan } from '../../lib/plan/plan';
import { sayOnDoor } from '../../lib/plan/say-on-door';
import { useAid } from '../aid-context';
import { HersField } from '../hers-field';
import { Hers } from '../paper-parts';

/** Letters of an offer that its button is told by. */
const telling = 60;

/** One line of the card: a field, and her own words of the plan, which a press puts on it. */
export function DoorLineField({ line, plan }: { line: DoorLine; plan: Plan }) {
  const { t, consultation, record, said } = useAid();
  const words = plan.door.find((one) => one.line === line)?.said?.words ?? '';
  // Staff read the card: what was picked is offered in English, as it stands in the record.
  const needs = line === 'speak' ? needsOnDoor(plan, record.words) : '';
  const offers = [needs, ...doorOffers(plan, line)].filter((offer) => offer !== '' && offer !== words);
  const say = (more: string) => {
    // What was said of the card before is not true of it any longer.
    said.value = sayOnDoor(consultation, line, more) ? '' : t('door.noPlan');
  };
  return (
    <div class="door-field" data-door={line}>
      <HersField
        label={
          <>
            {t(`door.${line}`)}
            <small class="field-hint">{t(`door.hint.${line}`)}</small>
          </>
        }
        rows={1}
        words={words}
        onSay={say}
      />
      {offers.length > 0 && (
        <details>
          <summary>
            {t('door.offers')}
            <span class="unseen">: {t(`door.${line}`)}</span>
          </summary>
          <ul class="door-offers">
            {offers.map((offer) => (
              <li key={offer}>
                <Hers words={offer} />
                {/* What stands on the line already stays: the words are put under it. */}
                <button
                  class="link-button"
                  type="button"
                  data-testid="door-take"
                  onClick={() => say(words ? `${words}\n${offer}` : offer)}
                >
                  {t('door.take')}
                  <span class="unseen">: {offer.slice(0, telling)}</span>
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
