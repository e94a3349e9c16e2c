import { dirOf } from '../../lib/double/dir-of';
import { practiceFile } from '../../lib/practice/practice-stamp';
import { unfairBlocks, unfairText } from '../../lib/unfair/unfair-message';
import type { Wrong } from '../../lib/unfair/wrongs';
import { useAid, useLocal, useVerb, type View } from '../aid-context';
import { Icon } from '../icon';
import { Title } from '../title';
import { UnfairFields } from './unfair-fields';
import { UnfairTo } from './unfair-to';
import { useUnfair } from './use-unfair';

/**
 * What is wrong or unfair, as a message that she sends herself. What she writes lives in this screen alone: no event is made
 * of it, and it is gone when she leaves.
 */
export function UnfairPage() {
  const { t, said, platform, view, go } = useAid();
  const verb = useVerb();
  const wrong = useLocal<Wrong | undefined>(undefined);
  const option = useLocal<string | undefined>(undefined);
  const hers = useLocal('');
  const message = useUnfair({ wrong: wrong.value, option: option.value, hers: hers.value });
  const { title } = message.here.pack;
  const about = message.here.row?.label ?? t(message.here.screen);
  const empty = wrong.value === undefined && hers.value.trim() === '';
  const text = unfairText(message);
  const back: View = (view.value.at === 'unfair' && view.value.back) || { at: 'start' };
  /** A message that says nothing does not leave: why not is said beside it, and read out. */
  const out = (way: () => Promise<void>) => {
    if (empty) said.value = t('unfair.empty');
    else void way();
  };
  const copy = () => verb(() => platform.copy(text), 'done.copied');
  const name = practiceFile(message.practice, `${message.here.pack.id}-unfair.txt`);
  const save = () => verb(() => platform.download({ name, type: 'text/plain', text }), 'done.saved');
  return (
    <div class="unfair-page">
      <Title>{t('unfair.link')}</Title>
      <p class="lead-in">{t('unfair.lead')}</p>
      <p class="unfair-about">
        <b>{about}</b>
        <span>{title}</span>
      </p>
      <div class="unfair-desk">
        <UnfairFields wrong={wrong} option={option} hers={hers} />
        <section class="unfair-message" aria-label={t('unfair.message')}>
          <h2>{t('unfair.message')}</h2>
          <div class="unfair-text" data-testid="unfair-text" translate={false}>
            {unfairBlocks(message).map(({ text: one, locale }) => (
              <p key={locale ?? 'hers'} lang={locale} dir={locale ? dirOf(locale) : 'auto'}>
                {one}
              </p>
            ))}
          </div>
          <p class="small soft" role="status">
            {empty && t('unfair.empty')}
          </p>
          <div class="actions actions-line">
            <button class="button" type="button" data-testid="unfair-copy" onClick={() => out(copy)}>
              {t('unfair.copy')}
            </button>
            <button class="button button-quiet" type="button" data-testid="unfair-save" onClick={() => out(save)}>
              {t('unfair.save')}
            </button>
          </div>
          <UnfairTo subject={`${t('unfair.link')}: ${title}`} text={text} empty={empty} />
        </section>
      </div>
      <p class="unfair-back">
        <button class="link-button" type="button" onClick={() => go(back)}>
          <Icon shape="back" turns />
          {t('foot.back', { step: t(message.here.screen) })}
        </button>
      </p>
    </div>
  );
}
