import { computed, effect, untracked } from '@preact/signals-core';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { AskedPage } from '../../components/asked/asked-page';
import { createConsultation } from '../../lib/consultation/consultation';
import { keepCounts } from '../../lib/counts/keep-counts';
import { languagesHere } from '../../lib/languages-here';
import { countsDatabase } from '../../lib/storage/counts-database';
import { openItems } from '../../lib/storage/item-store';
import type { AidMessages } from '../../lib/words/aid-words';
import { createWords } from '../../lib/words/words';
import first from '../../locales/en-GB/first.json';
import late from '../../locales/en-GB/late.json';
import more from '../../locales/en-GB/more.json';
import panel from '../../locales/en-GB/panel.json';
import { languagesOfPanel } from '../sidepanel/languages-of-panel';
import { speakOn } from '../sidepanel/speak-on';
import { trustPolicy } from '../sidepanel/trust-policy';

const now = () => new Date().toISOString();
const newId = () => crypto.randomUUID().replaceAll('-', '');

const english = createWords<AidMessages>('en-GB', first, more, panel, late);
// Nothing is said in it: the parts that show a language and read aloud stand in a conversation everywhere else.
const consultation = createConsultation({ packs: [], plan: newId(), who: 'woman', now, newId });
const { policy } = trustPolicy(browser.storage);
const languages = languagesHere({
  consultation,
  words: english,
  ...languagesOfPanel,
  hideDrafts: computed(() => policy.value.drafts === 'hide'),
});
speakOn(document.documentElement, languages);
const kept = keepCounts({ items: openItems(countsDatabase), policy, now, newId });
// The panel turns counting on and off while this page stands open in a waiting room.
const looksAgain = 15_000;
const look = () => {
  if (document.visibilityState === 'visible') void kept.look();
};
document.addEventListener('visibilitychange', look);
addEventListener('focus', look);
setInterval(look, looksAgain);

const root = document.getElementById('asked');
if (!root) throw new Error('the page of her questions has no #asked');
effect(() => {
  const words = languages.words.value;
  document.title = words.t('asked.title');
  untracked(() =>
    render(<AskedPage consultation={consultation} kept={kept} words={words} english={english} languages={languages} />, root),
  );
});
// A browser may bring a page back as it was left.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) location.reload();
});
