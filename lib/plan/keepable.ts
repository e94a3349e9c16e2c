import type { KeptBackKind } from '../consultation/event-schema';
import { keptBackKey } from '../consultation/needs-state';
import type { Pack } from '../pack/pack';
import { needsKeptFromPaper } from './kept-from-paper';
import type { Plan } from './plan';

/** Something that she said and that can be kept from what others at home may read. */
export interface Keepable {
  of: KeptBackKind;
  /** The prompt, the need, the if-then, the question or the line of the card; empty of a reason. */
  name: string;
  /** The decision that it is of, where it is of one. */
  pack: Pack | undefined;
  keptBack: boolean;
  /** As `keptBackKey` makes it. */
  key: string;
}

/** Everything that she said and that can be kept back, in the order in which her plan has it. */
export function keepables({ needs, about, decisions, questions, door, keptBack }: Plan): Keepable[] {
  const one = (of: KeptBackKind, name: string, pack?: Pack): Keepable => {
    const key = keptBackKey({ of, name, pack: pack?.id ?? '' });
    return { of, name, pack, key, keptBack: keptBack.has(key) };
  };
  return [
    ...needs.flatMap(({ need, said }) => (said && !needsKeptFromPaper.has(need) ? [one('need', need)] : [])),
    ...about.flatMap(({ prompt, said }) => (said ? [one('about', prompt)] : [])),
    ...decisions.flatMap(({ pack, reason, planB, wants }) => [
      // Why she stood elsewhere before is told with it.
      ...(reason || wants.some(({ thread }) => thread.some(({ because }) => because)) ? [one('reason', '', pack)] : []),
      ...planB.flatMap(({ ifThen, said }) => (said ? [one('planB', ifThen.id, pack)] : [])),
    ]),
    ...questions.map(({ id }) => one('question', id)),
    ...door.flatMap(({ line, said }) => (said ? [one('door', line)] : [])),
  ];
}
