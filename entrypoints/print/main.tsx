import { computed } from '@preact/signals-core';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { PageEnd } from '../../components/late/page-end';
import { PrintSheet } from '../../components/print-sheet';
import { sheetTitle } from '../../components/sheet-title';
import { pageLanguage } from '../../lib/languages';
import { planOf } from '../../lib/plan/plan';
import type { AidMessages, AidWords } from '../../lib/words/aid-words';
import { createWords } from '../../lib/words/words';
import first from '../../locales/en-GB/first.json';
import late from '../../locales/en-GB/late.json';
import more from '../../locales/en-GB/more.json';
import panel from '../../locales/en-GB/panel.json';
import { languagesOfPanel } from '../sidepanel/languages-of-panel';
import { screenLock } from '../sidepanel/screen-lock';
import { thereToo } from '../sidepanel/there-too';
import { trustPolicy } from '../sidepanel/trust-policy';
import { askFor, type HandedOver } from './hand-over';

const english = createWords<AidMessages>('en-GB', first, more, panel, late);
let words = english;
const root = document.getElementById('paper');
if (!root) throw new Error('the page to print from has no #paper');

render(<p role="status">{words.t('print.waiting')}</p>, root);
const handed = await askFor(location.hash.slice(1));
if (handed) {
  const { events, packs, language, who, at, plan: name, there } = handed;
  words = await wordsOf(language);
  Object.assign(document.documentElement, pageLanguage(language));
  const plan = planOf(events, packs, who, at, name);
  const beside = { plan: planOf(events, handed.english, who, at, name), words: english };
  const { policy } = trustPolicy(browser.storage);
  const minutes = computed(() => policy.value.lockMinutes);
  // Her plan does not stay on a screen that nobody looks at. The panel closes this tab too, if it is still there.
  const end = () => {
    sayGone();
    window.close();
  };
  render(
    <>
      <PageEnd words={words} minutes={minutes} clock={Date.now} onEnd={end} />
      <p class="not-on-paper">
        <button class="button" type="button" onClick={() => print()}>
          {words.t('print.again')}
        </button>
      </p>
      <PrintSheet plan={plan} words={words} layout={handed.layout} english={beside} draft={language.draft} />
    </>,
    root,
  );
  document.title = sheetTitle(plan, handed.layout, words);
  document.documentElement.dataset.ready = 'true';
  // That nobody has touched the computer is known here as it is in the panel, and told before.
  screenLock(browser.idle, policy)((state) => state === 'locked' && end());
  thereToo({ page: document, name: there, clock: Date.now });
  await document.fonts.ready;
  print();
} else {
  sayGone();
}

/** The words of the screen that print was pressed on; easy words are of the decisions, and what is around them is English. */
async function wordsOf({ locale, simple }: HandedOver['language']): Promise<AidWords> {
  if (locale === english.locale || simple) return english;
  const { messages } = await languagesOfPanel.fetchWords(locale);
  return { ...createWords<AidMessages>(locale, messages as AidMessages), source: english };
}

function sayGone() {
  if (!root) return;
  render(
    <main class="sheet">
      <p role="alert">{words.t('print.gone')}</p>
    </main>,
    root,
  );
}
