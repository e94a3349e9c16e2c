import { computed, type ReadonlySignal } from '@preact/signals-core';
import type { Option, Pack, Row } from '../pack/pack';
import type { Deed, Event, Standing, Weight } from './event-schema';
import { inOrder, mattering, rowsFor } from './rows';
import { type DecisionState, decisionState, type Shown } from './state';

/** One decision of a consultation: what was said about it, and what is on the screen because of it. */
export interface Decision {
  readonly pack: Pack;
  readonly state: ReadonlySignal<DecisionState>;
  /** Options on the screen, always in the pack's neutral order. All of them until somebody chooses. */
  readonly shown: ReadonlySignal<readonly Option[]>;
  /** The rows of her group, in the pack's order. Empty until a group is picked. */
  readonly rows: ReadonlySignal<readonly Row[]>;
  /** Rows that she said matter, for every option at once. */
  readonly matters: ReadonlySignal<readonly Row[]>;
  /** Rows in the order in which the screen shows them. */
  readonly ordered: ReadonlySignal<readonly Row[]>;
  row: (key: string) => Row;
  pickStratum: (stratum: string) => void;
  weigh: (value: string, weight: Weight | null) => void;
  mark: (row: string, on: boolean) => void;
  compare: (options: readonly string[]) => void;
  putFirst: (on: boolean) => void;
  /** Says that the grid stands on the screen as it does now, unless that was the last thing said of it. */
  wasShown: () => void;
  opened: (row: Row) => void;
  stand: (standing: Standing, option: string | null) => void;
  giveReason: (words: string) => void;
  sayPlanB: (ifThen: string, words: string) => void;
  offer: (option: string, offered: boolean, why: string) => void;
}

export function createDecision(pack: Pack, events: ReadonlySignal<readonly Event[]>, add: (deed: Deed) => void): Decision {
  const state = computed(() => decisionState(events.value, pack.id));
  const shown = computed(() => {
    const { compared } = state.value;
    return compared.length === 0 ? pack.options : pack.options.filter(({ id }) => compared.includes(id));
  });
  const rows = computed(() => rowsFor(pack, state.value.stratum));
  const matters = computed(() => mattering(rows.value, pack, state.value));
  const ordered = computed(() => inOrder(rows.value, pack, state.value));

  return {
    pack,
    state,
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
    weigh: (value, weight) => add({ kind: 'value', value, weight }),
    mark: (row, on) => add({ kind: 'mark', row, on }),
    compare: (options) =>
      add({ kind: 'compare', options: pack.options.map(({ id }) => id).filter((id) => options.includes(id)) }),
    putFirst: (on) => add({ kind: 'first', on }),
    wasShown: () => {
      const { stratum, shown: seen } = state.peek();
      if (stratum === undefined) return;
      const sight = { stratum, options: shown.peek().map(({ id }) => id), rows: ordered.peek().map(({ key }) => key) };
      const last = seen.at(-1);
      const same = last && last.version === pack.version && JSON.stringify(sight) === JSON.stringify(pick(last));
      if (!same) add({ kind: 'shown', ...sight });
    },
    opened: (row) => add({ kind: 'opened', row: row.key, options: shown.peek().map(({ id }) => id) }),
    stand: (standing, option) => add({ kind: 'standing', standing, option }),
    giveReason: (words) => add({ kind: 'reason', words }),
    sayPlanB: (ifThen, words) => add({ kind: 'planB', ifThen, words }),
    offer: (option, offered, why) => add({ kind: 'offered', option, offered, why }),
  };
}

function pick({ stratum, options, rows }: Shown): Omit<Shown, 'version'> {
  return { stratum, options, rows };
}
