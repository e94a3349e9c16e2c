import { groupsOf } from '../lib/consultation/rows';
import { sentence } from '../lib/export/row-words';
import { notReviewedWords, signOffWords } from '../lib/export/sign-off-words';
import type { Option } from '../lib/pack/pack';
import { useAid } from './aid-context';
import { GroupPicker } from './group-picker';
import { Next } from './next';
import { Picture } from './picture';
import { Title } from './title';

const testParts = ['measures', 'positive', 'negative', 'neverTrouble', 'counts'] as const;

/** There is a choice; she may choose, wait, ask or say no; and who the figures are and are not for. */
export function StepStart() {
  const { t, words, decision, view, go, parts } = useAid();
  const cameToAsk = view.value.at === 'start' && view.value.part !== undefined;
  const { pack } = decision;
  const groups = groupsOf(pack);
  return (
    <>
      {parts.start && <parts.start />}
      <Title>{t('start.choice')}</Title>
      <p class="question">{words.say(pack.question)}</p>
      {/* In sight on the smallest phone: whoever knows all this need not go through it. */}
      <button class="link-button" type="button" onClick={() => go({ at: 'compare' })}>
        {t('next.compare')}
      </button>
      <p class="lead-in">{words.say(pack.lead)}</p>
      <p class="notice emergency">
        <b>{t('start.emergency')}</b>
        {parts.hereRing && <parts.hereRing />}
      </p>
      {pack.parts.length > 1 && (
        <p class="parts-lead">
          <b>{sentence(t('start.partsTitle'), words.locale)}</b> {t('start.partsLead')}
        </p>
      )}
      {pack.parts.map(({ id, label, question, options }) => (
        <section key={id} class="part-named">
          {label && <h2>{label}</h2>}
          {question && <p>{question}</p>}
          <OptionsNamed options={options} />
        </section>
      ))}
      {parts.here && <parts.here />}
      <section class="plan-part">
        <h2>{t(groups.length > 0 ? 'start.groupTitle' : 'compare.figuresFor')}</h2>
        {groups.length > 0 ? <GroupPicker /> : <p>{t('start.noGroups')}</p>}
      </section>
      {pack.test && (
        <section class="plan-part" data-part="test">
          <h2>{t('start.testTitle')}</h2>
          <dl class="about-test">
            {testParts.map((part) => (
              <div key={part}>
                <dt>{t(`test.${part}`)}</dt>
                <dd>{pack.test && words.say(pack.test[part])}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}

      <p class="also-can">{t('start.also')}</p>
      <ul class="plain-list">
        {(['wait', 'ask', 'no', 'change'] as const).map((way) => (
          <li key={way}>
            <Picture part={way} />
            {t(`start.${way}`)}
          </li>
        ))}
      </ul>
      <div class="two-columns" data-part="who" tabIndex={-1}>
        <section class="plan-part">
          <h2>{t('start.whoTitle')}</h2>
          <p>{words.say(pack.who)}</p>
        </section>
        <section class="plan-part">
          <h2>{t('start.whoNotTitle')}</h2>
          <p>{words.say(pack.whoNot)}</p>
        </section>
      </div>
      {cameToAsk && (
        <p>
          <button class="button button-quiet" type="button" onClick={() => go({ at: 'compare' })}>
            {t('head.backToCompare')}
          </button>
        </p>
      )}
      <p class="notice" data-signed={pack.signOffs.length > 0 ? 'part' : 'no'}>
        <b>{pack.signOffs.length > 0 ? t('start.signed', { names: signOffWords(pack, words) }) : t('start.unsignedTitle')}</b>
        <span>
          {pack.signOffs.length === 0 && `${t('start.unsigned')} `}
          {notReviewedWords(pack, words)}
        </span>
      </p>
      <Next to={{ at: 'matters' }} label="next.matters" also={{ to: { at: 'compare' }, label: 'next.compare' }} />
      {parts.startAbout && <parts.startAbout />}
    </>
  );
}

/** Every option with what it is and what can be good and hard about it: the same parts for each, in the neutral order. */
function OptionsNamed({ options }: { options: readonly Option[] }) {
  const { t, words, parts } = useAid();
  return (
    <ul class="options-named">
      {options.map((option) => (
        <li key={option.id}>
          <b>
            <Picture option={option.id} />
            {option.name}
          </b>
          <div>
            <p>{words.say(option.short)}</p>
            {parts.hereOption && <parts.hereOption option={option} />}
            <details>
              <summary>
                {t('compare.goodAndHard')}
                <span class="unseen">: {option.name}</span>
              </summary>
              {parts.goodAndHard ? <parts.goodAndHard option={option} /> : <p role="status">{t('late.opening')}</p>}
            </details>
          </div>
        </li>
      ))}
    </ul>
  );
}
