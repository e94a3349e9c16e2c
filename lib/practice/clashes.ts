import { canonical } from '../carry/canonical';
import type { Event } from '../consultation/event-schema';
import type { FilledInstrument } from '../instrument/instrument';
import type { Problem } from '../problem';
import type { Practice } from './practice';
import { unknownCase } from './practice-from';

/** Told one by one: which of many events it is helps nobody. */
const mostTold = 5;
const todo =
  'keep the file: what is here stays as it is. To open the file, save the conversation that is here first and delete it';

/**
 * Why what a file brings cannot be put together with the conversation of the same name that is kept here: one of them would
 * be told in the words, on the decision or on the scale of the other. Nothing that anybody wrote is repeated.
 */
export function clashes(here: Practice, file: Practice): Problem[] {
  const problem = (part: string, what: string): Problem => ({ where: `practice file › ${part}`, what, todo });
  const two = (one: string | undefined, other: string | undefined) => one !== undefined && other !== undefined && one !== other;
  const known = here.case.id !== unknownCase.id && file.case.id !== unknownCase.id;
  return [
    ...(here.pack === file.pack
      ? []
      : [problem('decision', 'is another than that of the conversation of this name that is here')]),
    ...(two(here.packVersion, file.packVersion) && here.pack === file.pack
      ? [problem('version of the decision', 'is another than that of the conversation of this name that is here')]
      : []),
    ...(known && canonical(here.case) !== canonical(file.case)
      ? [problem('case', 'is another than that of the conversation of this name that is here')]
      : []),
    ...(known && here.began !== file.began
      ? [problem('beginning', 'is another than that of the conversation of this name that is here')]
      : []),
    ...differing(here.events, file.events, (event: Event) => event.id, canonical)
      .slice(0, mostTold)
      .map((at) => problem(`what was said › ${at + 1}`, 'says something else here, under the same name')),
    ...differing(here.instruments ?? [], file.instruments ?? [], (one) => one.instrument.id, scale)
      .slice(0, mostTold)
      .map((at) => problem(`instruments › ${at + 1}`, 'has another version or other questions here, under the same name')),
  ];
}

/** What an answer means: its licence may have been renewed since. */
const scale = ({ instrument: { licence: _terms, ...rest } }: FilledInstrument) => canonical(rest);

/** The places in the second of those that are in the first by name, and not the same. */
function differing<T>(here: readonly T[], file: readonly T[], name: (one: T) => string, told: (one: T) => string): number[] {
  const there = new Map(here.map((one) => [name(one), told(one)]));
  return file.flatMap((one, at) => {
    const same = there.get(name(one));
    return same === undefined || same === told(one) ? [] : [at];
  });
}
