import { computed, type ReadonlySignal } from '@preact/signals-core';
import { type Option, onlyPart, type Pack, type Part, type Row } from '../pack/pack';
import type { Deed, Event, Standing, Weight } from './event-schema';
import { groupOf, inOrder, mattering, partOf, rowsFor } from './rows';
import { same } from './same';
import { type DecisionState, decisionState, type Shown } from './state';

/** One decision of a consultation: what was said about it, and what is on the screen because of it. */
export interface Decision {
  readonly pack: Pack;
  readonly state: ReadonlySignal<DecisionState>;
  /** The group whose figures are shown; undefined while one has to be picked. */
  readonly group: ReadonlySignal<string | undefined>;
  /** The part of the decision on the screen: a decision of several parts is shown one part at a time. */
  readonly part: ReadonlySignal<Part>;
  /** Ids of the options that somebody chose to compare in this part; none until then. */
  readonly compared: ReadonlySignal<readonly string[]>;
  /** Options of the part on the screen, in the pack's neutral order. All of the part until somebody chooses. */
  readonly shown: ReadonlySignal<readonly Option[]>;
  /** The rows of her group, in the pack's order. Empty until a group is picked. */
  readonly rows: ReadonlySignal<readonly Row[]>;
  /** Rows that she said matter, for every option at once. */
  readonly matters: ReadonlySignal<readonly Row[]>;
  /** Rows in the order in which the screen shows them. */
  readonly ordered: ReadonlySignal<readonly Row[]>;
  row: (key: string) => Row;
  pickStratum: (stratum: string) => void;
  turnToPart: (part: string) => void;
  weigh: (value: string, weight: Weight | null) => void;
  mark: (row: string, on: boolean) => void;
  compare: (options: readonly string[]) => void;
  putFirst: (on: boolean) => void;
  /** Says that the grid stands on the screen as it does now, unless that was the last thing said of it. */
  wasShown: () => void;
  opened: (row: Row) => void;
  stand: (standing: Standing, option: string | null, part?: string) => void;
  giveReason: (words: string) => void;
  sayPlanB: (ifThen: string, words: string) => void;
}

export function createDecision(pack: Pack, events: ReadonlySignal<readonly Event[]>, add: (deed: Deed) => void): Decision {
  const state = computed(() => decisionState(events.value, pack.id));
  const group = computed(() => groupOf(pack, state.value));
  const part = computed(() => partOf(pack, state.value));
  // Options of another version, that this one does not have, are not compared.
  const compared = computed(() => {
    const chosen = state.value.compared[part.value.id] ?? [];
    return part.value.options.map(({ id }) => id).filter((id) => chosen.includes(id));
  });
  const shown = computed(() => {
    const { options } = part.value;
    return compared.value.length === 0 ? options : options.filter(({ id }) => compared.value.includes(id));
  });
  const rows = computed(() => rowsFor(pack, group.value, part.value));
  /** An event of a decision that is one choice names no part. */
  const ofPart = (id: string) => (id === onlyPart ? {} : { part: id });
  const matters = computed(() => mattering(rows.value, pack, state.value));
  const ordered = computed(() => inOrder(rows.value, pack, state.value));

  return {
    pack,
    state,
    group,
    part,
    compared,
    shown,
    rows,
    matters,
    ordered,
    row: (key) => {
      const row = pack.rows.find((candidate) => candidate.key === key);
      if (!row) throw new Error(`${pack.id} has no row ${key}`);
      return row;
    },
    pickStratum: (stratum) => add({ kind: 'stratum', stratum }),
    turnToPart: (id) => add({ kind: 'part', part: id }),
    weigh: (value, weight) => add({ kind: 'value', value, weight }),
    mark: (row, on) => add({ kind: 'mark', row, on }),
    compare: (options) =>
      add({
        kind: 'compare',
        options: part
          .peek()
          .options.map(({ id }) => id)
          .filter((id) => options.includes(id)),
        ...ofPart(part.peek().id),
      }),
    putFirst: (on) => add({ kind: 'first', on }),
    wasShown: () => {
      const stratum = group.peek();
      const { shown: seen } = state.peek();
      if (stratum === undefined) return;
      const sight = {
        stratum,
        options: shown.peek().map(({ id }) => id),
        rows: ordered.peek().map(({ key }) => key),
        ...ofPart(part.peek().id),
      };
      const last = seen.at(-1);
      if (!last || last.version !== pack.version || !same(sight, pick(last))) add({ kind: 'shown', ...sight });
    },
    opened: (row) => add({ kind: 'opened', row: row.key, options: shown.peek().map(({ id }) => id) }),
    stand: (standing, option, of = onlyPart) => add({ kind: 'standing', standing, option, ...ofPart(of) }),
    giveReason: (words) => add({ kind: 'reason', words }),
    sayPlanB: (ifThen, words) => add({ kind: 'planB', ifThen, words }),
  };
}

function pick({ stratum, options, rows, part }: Shown): Omit<Shown, 'version'> {
  return { stratum, options, rows, ...(part !== undefined && { part }) };
}
