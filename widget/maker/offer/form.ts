import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Decision } from 'evenhand-decisions';
import type { OfferProblem } from '../../../lib/offer/offer-problem';
import { type ParsedOffer, parseOffer } from '../../../lib/offer/parse-offer';
import { t } from '../maker-words';
import { draftOf } from './draft-of';
import { type DraftPath, fieldAt, valueAt, withValueAt } from './draft-path';
import { type Placed, placed } from './faults-by-field';
import { type FileOf, fileOf } from './file-of';
import { noOffer, type OfferDraft } from './offer-draft';

/** What was opened: what was wrong with it as a file, and what of it has no field here. */
export interface OpenedFile {
  name: string;
  problems: readonly OfferProblem[];
  left: readonly string[];
}

/** The form of an offer: one draft, and everything else worked out from it. */
export interface Form {
  decisions: readonly Decision[];
  draft: ReadonlySignal<OfferDraft>;
  /** What stands in a field; '' where it is empty. */
  stands: (path: DraftPath) => string;
  put: (path: DraftPath, value: unknown) => void;
  file: ReadonlySignal<FileOf>;
  checked: ReadonlySignal<ParsedOffer>;
  /** Every problem of the draft, from the moment that somebody asked; before, an empty form is no mistake. */
  faults: ReadonlySignal<readonly Placed[]>;
  faultsOf: (field: string) => readonly Placed[];
  /** Whether somebody asked what is wrong. */
  asked: Signal<boolean>;
  /** Whether something was filled in since it was opened or saved. */
  changed: Signal<boolean>;
  /** Id of the decision that is open, or ''. */
  open: Signal<string>;
  opened: ReadonlySignal<OpenedFile | undefined>;
  take: (text: string, name: string) => void;
}

/** @param today ISO date */
export function createForm({ decisions, today }: { decisions: readonly Decision[]; today: string }): Form {
  const draft = signal(noOffer(today));
  const asked = signal(false);
  const changed = signal(false);
  const opened = signal<OpenedFile | undefined>(undefined);
  const open = signal('');
  const file = computed(() => fileOf(draft.value, decisions));
  // Its hash tells which offer was on a screen, and there is none here.
  const check = (text: string) => parseOffer(text, { today, decisions, complete: true, hash: '' });
  const checked = computed(() => check(file.value.text));
  const faults = computed(() => {
    if (!asked.value || checked.value.ok) return [];
    return placed(checked.value.problems, file.value);
  });
  return {
    decisions,
    draft,
    stands: (path) => String(valueAt(draft.value, path) ?? ''),
    put: (path, value) => {
      draft.value = withValueAt(draft.peek(), path, value);
      changed.value = true;
    },
    file,
    checked,
    faults,
    faultsOf: (field) => faults.value.filter((fault) => fault.field === field),
    asked,
    changed,
    open,
    opened,
    take: (text, name) => {
      const result = check(text);
      const problems = result.ok ? [] : result.problems;
      let read: unknown;
      try {
        read = JSON.parse(text);
      } catch {
        opened.value = { name, problems, left: [] };
        return;
      }
      const taken = draftOf(read, decisions, today);
      draft.value = taken.draft;
      opened.value = { name, problems, left: taken.left };
      asked.value = true;
      changed.value = false;
      open.value = '';
    },
  };
}

/** The decision that a field belongs to, or '' where it is outside of them. */
export const decisionOf = (field: string): string => /^decisions\.([^.]+)\./.exec(field)?.[1] ?? '';

/** How many faults a decision has. */
export const faultsIn = (form: Form, decision: string): number =>
  form.faults.value.filter(({ field }) => field?.startsWith(`${fieldAt(['decisions', decision])}.`)).length;

/** What a decision says, in a line: nothing, or how many of its options and figures. */
export function saidOf(form: Form, { id, options }: Decision): string {
  const { options: drafts = {}, rows = [] } = form.draft.value.decisions[id] ?? {};
  const n = options.filter((option) => drafts[option.id]?.said).length;
  if (n === 0 && rows.length === 0) return t('options.none');
  return [t('options.said', { n, all: options.length }), ...(rows.length > 0 ? [t('rows.said', { n: rows.length })] : [])].join(
    ', ',
  );
}
