import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Aid } from '../../components/aid';
import { ConversationPage } from '../../components/conversation-page';
import { DecisionsPage } from '../../components/decisions-page';
import { keptParts } from '../../components/kept-parts';
import { late } from '../../components/late/late';
import { lateParts } from '../../components/late/late-parts';
import { SavedPlans } from '../../components/saved-plans';
import { createConsultation } from '../../lib/consultation/consultation';
import { faceTheOnly } from '../../lib/consultation/face-the-only';
import { fetchNamedPacks } from '../../lib/consultation/fetch-named-packs';
import { eraseUnopened } from '../../lib/storage/erase-unopened';
import { createPlans } from '../../lib/storage/plans';
import type { OpenStore } from '../../lib/storage/store';
import { wasKept } from '../../lib/storage/was-kept';
import type { AidMessages } from '../../lib/words/aid-words';
import { createWords } from '../../lib/words/words';
import english from '../../locales/en-GB.json';
import later from '../../locales/en-GB.late.json';
import { browserPlatform } from './browser-platform';
import { faceAgain } from './face-again';
import { openTab } from './open-tab';
import { screenLock } from './screen-lock';
import { sessionKeys } from './session-keys';
import { shelf } from './shelf';
import { trustPolicy } from './trust-policy';

const now = () => new Date().toISOString();
const newId = () => crypto.randomUUID();

const consultation = createConsultation({ packs: [], plan: newId(), who: 'clinician', now, newId });
const { policy, problems: policyProblems } = trustPolicy(browser.storage);
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
  keys,
  policy,
  now,
  newId,
});
const platform = browserPlatform({
  consultation,
  plans,
  shelf,
  onScreenLock: screenLock(browser.idle, policy),
  policyProblems,
  version: browser.runtime.getManifest().version,
  openTab: (page) => openTab(browser.tabs, new URL(page, location.href).href),
});
const words = createWords<AidMessages>('en-GB', english, later);
// What a consultation begins with is here at once; what few come to is fetched when they do.
const pages = {
  decisions: DecisionsPage,
  conversation: ConversationPage,
  record: late(async () => (await import('../../components/late/record-page')).RecordPage),
  door: late(async () => (await import('../../components/late/door-page')).DoorPage),
  thread: late(async () => (await import('../../components/late/thread-page')).ThreadPage),
  saved: SavedPlans,
  carry: late(async () => (await import('../../components/late/carry-page')).CarryPage),
  keeping: late(async () => (await import('../../components/late/keeping-page')).KeepingPage),
};
const parts = { ...keptParts, ...lateParts };
const lock = late(async () => (await import('../../components/late/lock-screen')).LockScreen);
// A plan that was kept names decisions: they are fetched before it is shown in full.
fetchNamedPacks(consultation, shelf);
faceAgain(consultation, plans);
faceTheOnly(consultation);

const root = document.getElementById('aid');
if (!root) throw new Error('the page of the side panel has no #aid');
render(<Aid consultation={consultation} platform={platform} words={words} pages={pages} parts={parts} lock={lock} />, root);
