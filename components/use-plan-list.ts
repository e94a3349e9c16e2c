import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { PlanList } from '../lib/keeping';
import type { Outcome } from '../lib/platform';
import { useAid } from './aid-context';
import { cardsOf } from './cards-of';

/** As many as are read and shown at a time: a list of thousands is not put on a page. */
const atATime = 50;
/** A search waits for a pause in typing. */
const pause = 150;

export interface PlanListOnScreen {
  /** Undefined until the first answer. */
  list: ReadonlySignal<Outcome<PlanList> | undefined>;
  search: ReadonlySignal<string>;
  /** True while the list is of all the plans there are, and not of those that a search found. */
  whole: ReadonlySignal<boolean>;
  /** Looks for words in names of plans and titles of decisions. */
  find: (words: string) => void;
  more: () => void;
  /** Reads again what is on the screen. */
  again: () => Promise<void>;
}

/** Some of the plans on this device, those that match first; an answer that comes late does not replace a later one. */
export function usePlanList(): PlanListOnScreen {
  const { platform } = useAid();
  const list = useSignal<Outcome<PlanList> | undefined>(undefined);
  const search = useSignal('');
  const whole = useSignal(false);
  const count = useRef(atATime);
  const turn = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const again = async () => {
    turn.current += 1;
    const mine = turn.current;
    const words = search.peek().trim();
    const lower = words.toLowerCase();
    const packs = cardsOf(platform)
      .filter(({ title }) => title.toLowerCase().includes(lower))
      .map(({ id }) => id);
    const outcome = await platform.plans?.list({ count: count.current, ...(words && { search: words, packs }) });
    if (mine !== turn.current) return;
    whole.value = words === '';
    list.value = outcome;
  };
  useEffect(() => {
    void again();
    return () => {
      clearTimeout(timer.current);
      turn.current += 1;
    };
  }, []);
  return {
    list,
    search,
    whole,
    find: (words) => {
      search.value = words;
      // Until the answer, nobody knows of how many it is.
      whole.value = false;
      count.current = atATime;
      clearTimeout(timer.current);
      timer.current = setTimeout(again, pause);
    },
    more: () => {
      count.current += atATime;
      void again();
    },
    again,
  };
}
