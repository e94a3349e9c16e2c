import { signal } from '@preact/signals-core';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { PrintSheet } from '../../components/print-sheet';
import { sheetTitle } from '../../components/sheet-title';
import { planOf } from '../../lib/plan/plan';
import { panelPolicy } from '../../lib/policy';
import type { AidMessages } from '../../lib/words/aid-words';
import { createWords } from '../../lib/words/words';
import english from '../../locales/en-GB/first.json';
import late from '../../locales/en-GB/late.json';
import more from '../../locales/en-GB/more.json';
import panel from '../../locales/en-GB/panel.json';
import { screenLock } from '../sidepanel/screen-lock';
import { askFor } from './hand-over';

/** Long enough to print at leisure. */
const printLasts = 10 * 60_000;

const words = createWords<AidMessages>('en-GB', english, more, panel, late);
const { t } = words;
const root = document.getElementById('paper');
if (!root) throw new Error('the page to print from has no #paper');

render(<p role="status">{t('print.waiting')}</p>, root);
const handed = await askFor(location.hash.slice(1));
if (handed) {
  const plan = planOf(handed.events, handed.packs, handed.who, handed.at);
  render(
    <>
      <p class="not-on-paper">
        <button class="button" type="button" onClick={() => print()}>
          {t('print.again')}
        </button>
      </p>
      <PrintSheet plan={plan} words={words} layout={handed.layout} />
    </>,
    root,
  );
  document.title = sheetTitle(handed.layout, words);
  document.documentElement.dataset.ready = 'true';
  // Her plan does not stay on a screen that nobody looks at. The panel closes this tab too, if it is still there.
  const end = () => {
    sayGone();
    window.close();
  };
  screenLock(browser.idle, signal(panelPolicy))(end);
  setTimeout(end, printLasts);
  await document.fonts.ready;
  print();
} else {
  sayGone();
}

function sayGone() {
  if (!root) return;
  render(
    <main class="sheet">
      <p role="alert">{t('print.gone')}</p>
    </main>,
    root,
  );
}
