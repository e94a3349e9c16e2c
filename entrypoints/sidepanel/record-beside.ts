import type { Consultation } from '../../lib/consultation/consultation';
import { lessons, look, put as putIn, readAgain } from '../../lib/record/page-functions';
import type { PageLook } from '../../lib/record/tools';
import type { Locked, Looked, Put, RecordBeside, Stands } from '../../lib/record-beside';
import type { PageMemory, Seen } from './record-memory';

/** The part of the browser that runs a function in a page; under `activeTab` it refuses every page but the granted one. */
export interface Scripting {
  executeScript: (injection: {
    target: { tabId: number; frameIds: number[] };
    func: (...args: never[]) => unknown;
    args: readonly unknown[];
  }) => Promise<readonly { result?: unknown }[]>;
}

export interface RecordBesideOptions {
  scripting: Scripting;
  memory: PageMemory;
  consultation: Pick<Consultation, 'plan' | 'newName'>;
  /** Whether this browser tells a page of an editing command before it runs one, as it does of typing. */
  tellsPages: boolean;
}

/**
 * Most UTF-16 units, and most lines, that go through an editing command while somebody waits: Chromium takes a second for
 * 400 lines, and four times as long for twice as many. Longer ones are copied.
 */
const longest = 200_000;
const mostLines = 500;
/** ms after which a page that waits for a pause in typing has done what it does then. */
const aMoment = 1_000;
/** ms that a page has for an answer: one that keeps itself busy gives none, and the panel is not to wait for ever. */
const patience = 15_000;

/** The record in the tab beside the panel. It runs something there when somebody presses, and at no other time. */
export function recordBeside({ scripting, memory, consultation, tellsPages }: RecordBesideOptions): RecordBeside {
  /** What was locked, so that whoever says it is the same woman says it of that page and that plan. */
  const locks = new Map<string, { plan: string; seen: Seen }>();
  /** Where a field was found: the press that follows goes to no other tab. */
  const tabs = new Map<string, number>();
  /** What was put in last and where, to be read once more. */
  const put = new Map<string, { tab: number; says: string; text: string }>();
  /** What was put in, by what it tells of: the note of the same conversation may also tell that it was put in. */
  const entered = new Map<string, string>();
  /** The page that somebody has just said is hers: the frames that the next look finds in it were in front then, too. */
  let vouched: { plan: string; seen: Seen } | undefined;
  let putting = false;

  /** The page in front, if it can be told and is the one that the conversation began beside. */
  const ask = async (frames: readonly string[] = []): Promise<Seen | Locked | undefined> => {
    const page = await memory.see();
    if (!page) return undefined;
    const seen = await memory.within(page, frames);
    const plan = consultation.plan.peek();
    const because = await memory.differs(plan, seen);
    if (!because) return seen.hash === undefined ? undefined : seen;
    const about = consultation.newName();
    locks.clear();
    locks.set(about, { plan, seen });
    return { locked: because, about, page: seen.page };
  };
  /** In the top frame and no other: it reaches those that are its own. Undefined where the browser refuses, or no answer comes. */
  const run = async <T>(tabId: number, func: (...args: never[]) => unknown, args: readonly unknown[] = []) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<[]>((resolve) => {
      timer = setTimeout(() => resolve([]), patience);
    });
    try {
      const ran = scripting.executeScript({ target: { tabId, frameIds: [0] }, func, args });
      const [answer] = await Promise.race([ran, late]);
      return (answer?.result ?? undefined) as T | undefined;
    } catch {
      return undefined;
    } finally {
      clearTimeout(timer);
    }
  };

  return {
    look: async (): Promise<Looked> => {
      const word = vouched;
      vouched = undefined;
      const before = await ask();
      if (!before) return { not: 'no-reach' };
      if ('locked' in before) return before;
      const token = consultation.newName();
      for (const lesson of lessons) void run(before.tab, lesson);
      const answer = await run<PageLook>(before.tab, look, [token]);
      if (!answer) return { not: 'no-reach' };
      if ('not' in answer) return answer;
      // It may have become another page while it was being looked at.
      const still = await memory.within(before, answer.within);
      if (word?.plan === consultation.plan.peek() && word.seen.tab === before.tab && word.seen.hash === before.hash)
        memory.remember(word.plan, still);
      const after = await ask(answer.within);
      if (!after) return { not: 'no-reach' };
      if ('locked' in after) return after;
      if (after.tab !== still.tab || after.hash !== still.hash) return { not: 'page-changed' };
      tabs.clear();
      tabs.set(token, after.tab);
      return { field: { ...answer.field, token }, page: after.page };
    },
    put: async (field, text, says): Promise<Put> => {
      const not = (why: Extract<Stands, { how: 'not' }>['why']): Put => ({ how: 'not', why, others: false });
      if (putting) return not('busy');
      const tab = tabs.get(field.token);
      tabs.delete(field.token);
      if (tab === undefined) return not('look-again');
      if (text.length > longest || text.split('\n').length > mostLines) return not('too-long');
      putting = true;
      try {
        const seen = await ask();
        if (!seen) return not('no-reach');
        if ('locked' in seen) return seen;
        if (seen.tab !== tab) return not('page-changed');
        const answer = await run<string>(tab, putIn, [
          field.token,
          JSON.stringify([text, entered.get(says) ?? text]),
          !tellsPages,
        ]);
        // It may have begun, whatever kept the answer back.
        if (answer === undefined) return not('gone');
        const stands: Stands = JSON.parse(answer);
        put.set(field.token, { tab, says, text });
        if (stands.how !== 'not') entered.set(says, text);
        return stands;
      } finally {
        putting = false;
      }
    },
    later: async (field, stood) => {
      const last = put.get(field.token);
      put.clear();
      if (!last) return undefined;
      await new Promise((resolve) => setTimeout(resolve, aMoment));
      const answer = await run<string>(last.tab, readAgain, [field.token]);
      if (answer === undefined || answer === JSON.stringify(stood)) return undefined;
      const stands: Stands = JSON.parse(answer);
      // A box that took it late has it: in other words it is not put in again.
      if (stands.how !== 'not') entered.set(last.says, last.text);
      return stands;
    },
    sameWoman: ({ about }) => {
      const lock = locks.get(about);
      locks.delete(about);
      if (!lock || lock.plan !== consultation.plan.peek()) return;
      memory.remember(lock.plan, lock.seen);
      vouched = lock;
    },
  };
}
