import { waysWords } from '../../lib/export/need-words';
import type { Plan } from '../../lib/plan/plan';
import type { AidWords } from '../../lib/words/aid-words';
import { Hers } from '../paper-parts';
import { HersInEnglish } from './hers-in-english';

export interface NeedsSaidProps {
  plan: Pick<Plan, 'needs' | 'about' | 'english'>;
  words: AidWords;
}

/** What she needs, as far as it is said: what was picked, and her own words. What is not said is told by whoever shows it. */
export function NeedsSaid({ plan, words }: NeedsSaidProps) {
  const { t } = words;
  const talk = plan.about.find(({ prompt }) => prompt === 'talk')?.said;
  return (
    <dl class="needs-said">
      {plan.needs.flatMap(({ need, said }) =>
        said ? (
          <div key={need} data-need={need}>
            <dt>{t(`need.${need}`)}</dt>{' '}
            <dd>
              {said.ways.length > 0 && <b>{waysWords(need, said.ways, words)}</b>}
              {said.words && <Hers words={said.words} />}
              <HersInEnglish of={said.event} plan={plan} words={words} />
            </dd>
          </div>
        ) : (
          []
        ),
      )}
      {talk && (
        <div data-need="talk">
          <dt>{t('about.talk')}</dt>{' '}
          <dd>
            <Hers words={talk.words} />
            <HersInEnglish of={talk.event} plan={plan} words={words} />
          </dd>
        </div>
      )}
    </dl>
  );
}
