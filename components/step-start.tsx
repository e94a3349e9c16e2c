import { signOffWords } from '../lib/export/plan-words';
import { useAid } from './aid-context';
import { GroupPicker } from './group-picker';
import { KeptBefore } from './kept-before';
import { Next } from './next';
import { Title } from './title';

/** There is a choice; she may choose, wait, ask or say no; and who the figures are and are not for. */
export function StepStart() {
  const { t, words, decision } = useAid();
  const { pack } = decision;
  return (
    <>
      <KeptBefore />
      <Title>{t('start.choice')}</Title>
      <p class="question">{words.say(pack.question)}</p>
      <p class="lead-in">{words.say(pack.lead)}</p>
      <ul class="options-named">
        {pack.options.map(({ id, name, short }) => (
          <li key={id}>
            <b>{name}</b>
            <span>{words.say(short)}</span>
          </li>
        ))}
      </ul>
      <section class="plan-part">
        <h2>{t('start.groupTitle')}</h2>
        <GroupPicker />
      </section>

      <p class="also-can">{t('start.also')}</p>
      <ul class="plain-list">
        {(['wait', 'ask', 'no', 'change'] as const).map((way) => (
          <li key={way}>{t(`start.${way}`)}</li>
        ))}
      </ul>
      <div class="two-columns" data-part="who">
        <section class="plan-part">
          <h2>{t('start.whoTitle')}</h2>
          <p>{words.say(pack.who)}</p>
        </section>
        <section class="plan-part">
          <h2>{t('start.whoNotTitle')}</h2>
          <p>{words.say(pack.whoNot)}</p>
        </section>
      </div>
      <p class="notice emergency">
        <b>{t('start.emergency')}</b>
      </p>
      <Next to={{ at: 'matters' }} label="next.matters" also={{ to: { at: 'compare' }, label: 'next.compare' }} />
      <section class="part small soft about-aid">
        <p>{t('start.time')}</p>
        <p>{t('start.language')}</p>
        <p>
          {pack.signOffs.length > 0
            ? t('start.signed', { names: signOffWords(pack, words) })
            : `${t('start.unsignedTitle')} ${t('start.unsigned')}`}
        </p>
        <p>
          {t('start.funding')}: {pack.funding}
        </p>
        <p>{t('start.review', { published: words.date(pack.published), reviewBy: words.date(pack.reviewBy) })}</p>
      </section>
    </>
  );
}
