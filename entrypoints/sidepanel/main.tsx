import { effect, untracked } from '@preact/signals-core';
import { render } from 'preact';
import { Aid } from '../../components/aid';
import { ConversationPage } from '../../components/conversation-page';
import { DecisionsPage } from '../../components/decisions-page';
import { SavedPlans } from '../../components/saved-plans';
import { createConsultation } from '../../lib/consultation/consultation';
import { fetchNamedPacks } from '../../lib/consultation/fetch-named-packs';
import { createPlans } from '../../lib/storage/plans';
import type { OpenStore } from '../../lib/storage/store';
import { createWords } from '../../lib/words/words';
import english from '../../locales/en-GB.json';
import { browserPlatform } from './browser-platform';
import { shelf } from './shelf';

const now = () => new Date().toISOString();
const newId = () => crypto.randomUUID();

// The store comes after the first screen: nobody waits for it to begin.
const open: OpenStore = async (onErased) => (await import('../../lib/storage/database')).openDatabase(undefined, onErased);

const consultation = createConsultation({ packs: [], plan: newId(), who: 'clinician', now, newId });
const plans = createPlans({ consultation, open, byItself: true, mayHold: async () => true, now, newId });
const platform = browserPlatform(consultation, plans, shelf);
const words = createWords('en-GB', english);
const pages = { decisions: DecisionsPage, conversation: ConversationPage, saved: SavedPlans };
// A plan that was kept names decisions: they are fetched before it is shown in full.
fetchNamedPacks(consultation, shelf);

// Another plan, or none: the decision of the last one is not the next woman's.
effect(() => {
  consultation.plan.value;
  untracked(() => consultation.face(undefined));
});

const root = document.getElementById('aid');
if (!root) throw new Error('the page of the side panel has no #aid');
render(<Aid consultation={consultation} platform={platform} words={words} pages={pages} />, root);
