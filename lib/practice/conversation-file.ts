import { checkOf } from '../carry/check-of';
import type { Practice } from './practice';
import { practiceStamp } from './practice-stamp';

/** What a file of a whole conversation calls itself: no version of Evenhand takes it for a plan. */
export const conversationKind = 'practice conversation';
/** The shape of such a file, apart from that of plans. Before it there were practice plans, with what was said alone. */
export const conversationFormat = 1;
/** Longer than a day of acting, in letters; a longer text is not parsed. */
export const mostLetters = 20_000_000;
/** Bytes: a letter has three at most. A longer file is not read into a text. */
export const mostFileBytes = 3 * mostLetters;
/** More than there are looks in a day of acting, of which an hour has some hundreds. */
export const mostLooks = 10_000;
/** More than there are of anything else in a list of a conversation, its words apart. */
export const mostInList = 1_000;

/** With the mark on it, so that no part that is taken out of the file loses it. */
const marked = <T extends object>(part: T) => ({ practice: true as const, ...part });

/**
 * A whole conversation as a file: what was said, what was on the screen, the sheets, what was picked and the instruments.
 * It says that it is practice at its top, on each of these parts, and in the name of the plan and of every event.
 * @param saved ISO instant
 * @throws RangeError where it is longer than this version would read
 */
export async function conversationFile(practice: Practice, saved: string): Promise<{ name: string; type: string; text: string }> {
  const { looks, sheets, debrief, instruments, ...rest } = practice;
  const conversation = {
    ...rest,
    looks: looks.map(marked),
    sheets: sheets.map(marked),
    debrief: marked(debrief),
    ...(instruments && { instruments: instruments.map(marked) }),
  };
  const check = await checkOf(practice.id, [conversation]);
  const file = { evenhand: conversationKind, about: practiceStamp, format: conversationFormat, saved, conversation, check };
  const text = `${JSON.stringify(file)}\n`;
  if (text.length > mostLetters) throw new RangeError('the conversation is longer than a file may be');
  return { name: `evenhand-practice-conversation-${saved.slice(0, 10)}.json`, type: 'application/json', text };
}
