import type { Judgement } from './judgement';

/**
 * Who made a pack and who paid: a text is needed, and no program can tell whether it is an answer.
 * "No funder is recorded" is a text, and none.
 */
export function toldByMakers(text: string | undefined, without: string): Judgement {
  return text?.trim()
    ? { status: 'person', why: [`“${text}”`, 'Whether that is an answer, a person has to judge.'] }
    : { status: 'fail', why: [without] };
}
