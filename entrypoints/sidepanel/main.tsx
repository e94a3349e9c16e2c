import { computed, effect, untracked } from '@preact/signals-core';
import { type ComponentType, render } from 'preact';
import { browser } from 'wxt/browser';
import { Aid } from '../../components/aid';
import { DecisionsPage } from '../../components/decisions-page';
import { keptParts } from '../../components/kept-parts';
import { late } from '../../components/late/late';
import { lateParts } from '../../components/late/late-parts';
import { morePages, moreParts, moreSteps } from '../../components/more-parts';
import { createConsultation } from '../../lib/consultation/consultation';
import { faceTheOnly } from '../../lib/consultation/face-the-only';
import { fetchNamedPacks } from '../../lib/consultation/fetch-named-packs';
import { languagesHere } from '../../lib/languages-here';
import type { OfferNow } from '../../lib/offer/offer-now';
import { eraseUnopened } from '../../lib/storage/erase-unopened';
import { createPlans } from '../../lib/storage/plans';
import { practiceDatabase } from '../../lib/storage/practice-database';
import type { OpenStore } from '../../lib/storage/store';
import { wasKept } from '../../lib/storage/was-kept';
import type { AidMessages } from '../../lib/words/aid-words';
import { createWords } from '../../lib/words/words';
import english from '../../locales/en-GB/first.json';
import more from '../../locales/en-GB/more.json';
import panel from '../../locales/en-GB/panel.json';
import { sendVerb } from '../send/send-verb';
import { browserPlatform } from './browser-platform';
import { countLater } from './count-later';
import { dateNow } from './date-now';
import { dress } from './dress';
import { faceAgain } from './face-again';
import { languagesOfPanel } from './languages-of-panel';
import { openTab } from './open-tab';
import { practise } from './practise';
import { pageMemory } from './record-memory';
import { screenLock } from './screen-lock';
import { sessionKeys } from './session-keys';
import { shelf } from './shelf';
import { speakOn } from './speak-on';
import { tellGiven } from './tell-given';
import { thereToo } from './there-too';
import { trustLocal } from './trust-local';
import { trustPolicy } from './trust-policy';

const now = () => new Date().toISOString();
/** The names that were given here: what has another was said somewhere else. */
const given = new Set<string>();
const newId = () => {
  const id = crypto.randomUUID();
  given.add(id);
  return id;
};

const words = createWords<AidMessages>('en-GB', english, more, panel);
const consultation = createConsultation({ packs: [], plan: newId(), who: 'unsaid', now, newId });
const { policy, local: settings, problems } = trustPolicy(browser.storage);
// What the trust says of its own services, and its look: read by a part that comes where the policy names one of them.
const local = trustLocal({
  settings,
  today: dateNow(now, document),
  open: async () => {
    const { words: more, ...reader } = await import('./read-local');
    words.learn(more);
    return { ...reader, readOffer: (text, today) => reader.readOffer(text, today, shelf) };
  },
});
dress(document, local.css);
const policyProblems = computed(() => [...problems.value, ...local.problems.value]);
const keys = sessionKeys(browser.storage);
// The store comes after the first screen: nobody waits for it to begin.
const open: OpenStore = async (onErased) => {
  const { openStore } = await import('../../lib/storage/open-store');
  return openStore({ keys, policy, now, newId, byItself: true })(onErased);
};
const plans = createPlans({
  consultation,
  open,
  byItself: true,
  mayHold: () => wasKept(),
  eraseUnopened,
  eraseBeside: () => eraseUnopened(practiceDatabase),
  keys,
  policy,
  now,
  newId,
});
const openPage = (page: string) => openTab(browser.tabs, new URL(page, location.href).href);
const { version } = browser.runtime.getManifest();
/** Of this panel and the pages that it opens: other panels are of other women. */
const there = crypto.randomUUID();
const sending = { policy, plan: consultation.plan, locked: plans.locked, openTab: openPage, newName: newId, there, now };
// Beside which page a conversation begins: watched from the start, in memory.
const memory = pageMemory({ tabs: browser.tabs, consultation, isOurs: (id) => given.has(id) });
// Firefox tells a page of the editing commands of an extension as it does of typing; Chromium does not.
const beside = { memory, scripting: browser.scripting, tellsPages: import.meta.env.FIREFOX };
const languages = languagesHere({
  consultation,
  words,
  ...languagesOfPanel,
  hideDrafts: computed(() => policy.value.drafts === 'hide'),
});
speakOn(document.documentElement, languages);
const counting = countLater({ consultation, policy, now, isOurs: (id) => given.has(id) });
const quietly = () => {};
const shown = browserPlatform({
  consultation,
  languages,
  plans,
  shelf,
  onScreenLock: screenLock(browser.idle, policy),
  policyProblems,
  version,
  beside,
  send: import.meta.env.FIREFOX ? undefined : sendVerb(sending),
  openTab: openPage,
  practise: (beside) => practise(beside, { openPage }),
  there,
});
const platform = tellGiven(shown, () => void counting().then((here) => here.given(), quietly));
// What a consultation begins with is here at once; what few come to is fetched when they do, with the words for it.
const learnt = async () => words.learn((await import('../../locales/en-GB/late.json')).default);
const later = (load: () => Promise<ComponentType>) => late(async () => (await Promise.all([load(), learnt()]))[0]);
const pages = {
  decisions: DecisionsPage,
  needs: morePages.needs,
  language: morePages.language,
  double: later(async () => (await import('../../components/double/double-page')).DoublePage),
  conversation: later(async () => (await import('../../components/late/conversation-page')).ConversationPage),
  record: later(async () => (await import('../../components/late/record-page')).RecordPage),
  door: later(async () => (await import('../../components/late/door-page')).DoorPage),
  thread: later(async () => (await import('../../components/late/thread-page')).ThreadPage),
  saved: later(async () => (await import('../../components/saved-plans')).SavedPlans),
  carry: later(async () => (await import('../../components/late/carry-page')).CarryPage),
  keeping: later(async () => (await import('../../components/late/keeping-page')).KeepingPage),
  counts: later(async () => {
    const [{ CountsPage }, here] = await Promise.all([import('../../components/counts/counts-page'), counting()]);
    return () => <CountsPage counting={here} save={shown.download} open={openPage} />;
  }),
};
const parts = { ...moreParts, ...keptParts, ...lateParts };
const plan = later(async () => (await import('../../components/step-plan')).StepPlan);
const unfair = later(async () => (await import('../../components/unfair/unfair-page')).UnfairPage);
const steps = { ...moreSteps, plan, unfair };
const lock = later(async () => (await import('../../components/late/lock-screen')).LockScreen);
// A plan that was kept names decisions: they are fetched before it is shown in full.
fetchNamedPacks(consultation, shelf);
faceAgain(consultation, plans);
faceTheOnly(consultation);

const root = document.getElementById('aid');
if (!root) throw new Error('the page of the side panel has no #aid');
// In a tab of its own the panel can be printed by the browser: with what she keeps back, and for whoever stands beside.
const printed = document.getElementById('printed');
if (!printed) throw new Error('the page of the side panel has no #printed');
effect(() => {
  printed.textContent = languages.words.value.t('widget.printed');
});
const shell = { consultation, english: words, steps, pages, lock };
// A platform without an offer says that none was set: it is another one where a policy names one.
const hasOffer = computed(() => local.offer.value !== undefined);
const offer = computed((): OfferNow => local.offer.value ?? { state: 'coming' });
effect(() => {
  const here = hasOffer.value ? { ...platform, offer } : platform;
  const all = { ...parts, ...local.parts.value };
  const spoken = languages.words.value;
  untracked(() => render(<Aid {...shell} words={spoken} platform={here} parts={all} />, root));
});
thereToo({ page: document, name: there, clock: Date.now });
// After the first screen: nobody waits for counting.
void counting().catch(quietly);
