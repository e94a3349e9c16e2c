import { useEffect } from 'preact/hooks';
import type { Counting } from '../../lib/counts/create-counting';
import { english } from '../../lib/languages';
import type { Outcome, Platform } from '../../lib/platform';
import { countsWords } from '../../lib/words/counts-words';
import { useAid } from '../aid-context';
import { SecondPress } from '../late/second-press';
import { Title } from '../title';
import { CountsHere } from './counts-here';
import { WhatIsCounted } from './what-is-counted';

const { t } = countsWords;

interface CountsPageProps {
  counting: Counting;
  /** Saves the file: nothing that is given to her. */
  save: Platform['download'];
  /** Opens a page of the extension in a tab. */
  open: (page: string) => Promise<unknown>;
}

/** Whether this device counts, what it counts and never counts, what there is, and the ways out of it. In English: it speaks to staff. */
export function CountsPage({ counting, save, open }: CountsPageProps) {
  const { said, t: aid } = useAid();
  useEffect(() => void counting.look(), [counting]);
  const on = counting.on.value;
  const after = async (verb: Promise<Outcome>, done: string) => {
    said.value = '';
    const outcome = await verb;
    if (outcome.ok) said.value = done;
    else said.value = outcome.why === 'store_unavailable' ? t('turned.not') : aid(`why.${outcome.why}`);
  };
  const saveFile = async (): Promise<Outcome> => {
    const file = await counting.file();
    // Its name says no month and no device.
    return file.ok ? save({ name: 'evenhand-counts.json', type: 'application/json', text: file.value }) : file;
  };
  const state = on === undefined ? 'unknown' : on ? 'on' : 'off';
  return (
    <div lang={english} dir="ltr" data-counting={state}>
      <Title>{t('title')}</Title>
      <p class="lead-in">{t('lead')}</p>
      <div class="counts-state">
        <p>
          <b>{t(`state.${state}`)}</b> {on !== undefined && t(counting.byPolicy.value ? 'by.policy' : 'by.person')}
        </p>
        {on !== undefined && !counting.byPolicy.value && (
          <button
            class={on ? 'button button-quiet' : 'button'}
            type="button"
            data-testid="turn-counting"
            onClick={() => after(counting.turn(!on), t(on ? 'turned.off' : 'turned.on'))}
          >
            {t(on ? 'turnOff' : 'turnOn')}
          </button>
        )}
      </div>
      <WhatIsCounted />
      <section class="plan-part">
        <h2>{t('here')}</h2>
        {counting.unwritten.value && <p class="notice">{t('here.unwritten')}</p>}
        <CountsHere counts={counting.counts.value} on={on === true} />
        <div class="counts-ways">
          <div>
            <button
              class="button button-quiet"
              type="button"
              data-testid="save-counts"
              onClick={() => after(saveFile(), t('saved'))}
            >
              {t('save')}
            </button>
            <p class="small soft">{t('save.why')}</p>
          </div>
          <div>
            <SecondPress
              label={t('reset')}
              question={t('reset.sure')}
              yes={t('reset.yes')}
              no={t('reset.no')}
              onYes={() => after(counting.reset(), t('reset.done'))}
              testid="reset-counts"
            />
            <p class="small soft">{t('reset.plans')}</p>
          </div>
        </div>
      </section>
      <section class="plan-part">
        <h2>{t('pages')}</h2>
        <div class="counts-ways">
          <div>
            <button class="button button-quiet" type="button" data-testid="open-asked" onClick={() => open('/asked.html')}>
              {t('asked')}
            </button>
            <p class="small soft">
              {t('asked.why')} {!on && t('asked.off')}
            </p>
          </div>
          <div>
            <button class="button button-quiet" type="button" data-testid="open-unit" onClick={() => open('/unit.html')}>
              {t('unit')}
            </button>
            <p class="small soft">{t('unit.why')}</p>
          </div>
        </div>
      </section>
    </div>
  );
}
