import { render } from 'preact';
import { Aid } from '../../components/aid';
import { ConversationPage } from '../../components/conversation-page';
import { SavedPlans } from '../../components/saved-plans';
import { createConsultation } from '../../lib/consultation/consultation';
import { createPlans } from '../../lib/storage/plans';
import type { OpenStore } from '../../lib/storage/store';
import { createWords } from '../../lib/words/words';
import english from '../../locales/en-GB.json';
import placeOfBirth from '../../packs/place-of-birth?pack';
import { browserPlatform } from './browser-platform';

const now = () => new Date().toISOString();
const newId = () => crypto.randomUUID();

// The store comes after the first screen: nobody waits for it to begin.
const open: OpenStore = async (onErased) => (await import('../../lib/storage/database')).openDatabase(undefined, onErased);

const consultation = createConsultation({ packs: [placeOfBirth], plan: newId(), who: 'clinician', now, newId });
const plans = createPlans({ consultation, open, byItself: true, mayHold: async () => true, now, newId });
const platform = browserPlatform(consultation, plans);
const words = createWords('en-GB', english);
const pages = { conversation: ConversationPage, saved: SavedPlans };

const root = document.getElementById('aid');
if (!root) throw new Error('the page of the side panel has no #aid');
render(<Aid consultation={consultation} pack={placeOfBirth.id} platform={platform} words={words} pages={pages} />, root);
