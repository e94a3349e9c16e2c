import type { Problem } from '../problem';
import type { CodesSoFar, Read } from './carry';
import { type CodePart, readCode, setOf } from './code-text';
import { inflate } from './deflate';
import { mostBytes, mostProblems } from './limits';
import { parseJson } from './parse-json';
import { newer } from './read-format';
import { readPlanCode } from './read-plan';
import { damaged, refused } from './refused';

const where = 'codes';
const content = 'plan in the codes';

/** Collects the codes of one plan, in any order, each as often as it comes. @param version of this Evenhand */
export function readCodes(version: string): CodesSoFar {
  /** The parts by number. One that comes again takes the place of the first: that may have been damaged. */
  const parts = new Map<number, CodePart>();
  let first: CodePart | undefined;

  const missing = () => Array.from({ length: first?.of ?? 0 }, (_, at) => at + 1).filter((part) => !parts.has(part));

  function takeOne(text: string): readonly Problem[] {
    const code = readCode(text);
    if (code === 'newer') return newer('code', version).problems;
    if (!code) return refused('code', 'is not a code of Evenhand', 'show the codes of one plan, whole').problems;
    first ??= code;
    if (code.set !== first.set || code.of !== first.of) {
      return refused('code', 'is of another plan', 'finish this plan first, or begin again with the other').problems;
    }
    parts.set(code.part, code);
    return [];
  }

  async function plan(): Promise<Read> {
    const gaps = missing();
    if (!first) return refused(where, 'are not there yet', 'show the first code');
    if (gaps.length) {
      const problems = gaps.map((part) => ({
        where,
        what: `part ${part} of ${first?.of} is missing`,
        todo: 'show that code too',
      }));
      return { ok: false, problems };
    }
    const bytes = joined(Array.from({ length: first.of }, (_, at) => parts.get(at + 1)?.bytes ?? new Uint8Array()));
    if ((await setOf(bytes)) !== first.set) {
      return refused(where, 'do not fit together: one of them is damaged', 'show all of them again');
    }
    const text = await inflate(bytes);
    const json = text === undefined ? undefined : parseJson(text);
    return json ? readPlanCode(json, content, version) : damaged(content);
  }

  return {
    take: async (text) => {
      const said =
        text.length > mostBytes
          ? refused(where, 'are too long for a plan', 'show the codes of one plan').problems
          : text.split(/\s+/).filter(Boolean).flatMap(takeOne);
      const problems = said.slice(0, mostProblems);
      const rest = said.length - problems.length;
      if (rest > 0) problems.push({ where, what: `have ${rest} more like these`, todo: 'show the codes of one plan' });
      return { have: parts.size, of: first?.of ?? 0, missing: missing(), problems };
    },
    plan,
  };
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
