import { recordNote } from '../../lib/export/record-note';
import type { Plan } from '../../lib/plan/plan';
import { aidWords } from './builders';

/** The full note of a plan, with every character that was typed. */
export const fullNoteOf = (plan: Plan) => recordNote(plan, aidWords, { length: 'full', ascii: false }).text;
