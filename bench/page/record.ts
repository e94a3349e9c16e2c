import { carryPlan, fileOf } from './carrying';
import { price } from './price';
import { fill, keepOne, listPlans, openPlan, passphrase } from './stores';

/** What the bench calls in the page, where there is a real database and a real WebCrypto. */
const record = { carryPlan, fileOf, price, fill, keepOne, listPlans, openPlan, passphrase };

export type RecordPage = typeof record;

Object.assign(window, { record });
