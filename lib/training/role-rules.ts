import { quoted } from '../pack/quoted';
import { type SheetTalk, sheetItems } from '../practice/sheet-items';
import type { CaseRule } from './case-rule';

/** So many words in a row are the same thing said, and not the same words by chance. */
const run = 5;
const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}’']+/gu) ?? [];

/** What each role has, and what no role knows of another. */
export const roleRules: readonly CaseRule[] = [
  {
    id: 'tells-if-asked',
    reason: 'A woman with nothing to tell only if she is asked teaches nobody to ask.',
    check: ({ draft }, report) => {
      const woman = draft.roles?.woman;
      if (!woman) return;
      const where = ['roles', 'woman', 'tellsIfAsked'];
      const told = woman.tellsIfAsked ?? [];
      if (!told.some(({ kind, value }) => kind === 'value' && value !== undefined))
        report(where, 'has no value of the decision', 'add one of kind "value", with the id of the value in the pack');
      if (!told.some(({ kind }) => kind === 'hope')) report(where, 'has no hope', 'add one of kind "hope"');
      if (!told.some(({ kind }) => kind === 'fear')) report(where, 'has no fear', 'add one of kind "fear"');
    },
  },
  {
    id: 'hidden-until-asked',
    reason: 'What the other cards tell already cannot be found out by asking.',
    check: ({ draft, texts }, report) => {
      const open = texts
        .filter(
          ({ where: [top, role] }) =>
            top === 'title' || top === 'setting' || top === 'scene' || role === 'clinician' || role === 'interpreter',
        )
        .map(({ where, text }) => ({ where, words: ` ${wordsOf(text).join(' ')} ` }));
      for (const { tells } of draft.roles?.woman?.tellsIfAsked ?? []) {
        const words = wordsOf(tells ?? '');
        const runs = words.slice(0, Math.max(0, words.length - run + 1)).map((_, at) => words.slice(at, at + run).join(' '));
        for (const { where, words: there } of open)
          if (runs.some((one) => there.includes(` ${one} `)))
            report(where, `tells what she tells only if she is asked, ${quoted(tells ?? '')}`, 'take it out of there');
      }
    },
  },
  {
    id: 'each-talk-heard',
    reason: 'An observer who listens for one part of the talk misses where the choice was lost.',
    check: ({ draft }, report) => {
      const listenFor = draft.observer?.listenFor;
      if (!listenFor) return;
      const items = listenFor.map(({ item }) => item);
      for (const talk of Object.keys(sheetItems) as SheetTalk[])
        if (!sheetItems[talk].some((item) => items.includes(item)))
          report(
            ['observer', 'listenFor'],
            `there is nothing to listen for about the ${talk}`,
            `add one of ${sheetItems[talk].join(', ')}`,
          );
      for (const [at, item] of items.entries())
        if (item !== undefined && items.indexOf(item) !== at)
          report(['observer', 'listenFor', String(at), 'item'], `\`${item}\` stands there already`, 'make one of the two');
    },
  },
  {
    id: 'open-questions-after',
    reason: 'A statement at the end is a verdict on whoever acted.',
    check: ({ draft }, report) => {
      for (const [at, question] of (draft.after ?? []).entries()) {
        if (!/\?[”’]?\s*$/.test(question))
          report(['after', String(at)], `${quoted(question)} is no question`, 'end it with a question mark');
        if ((draft.after ?? []).indexOf(question) !== at)
          report(['after', String(at)], 'is the same question again', 'ask something else');
      }
    },
  },
];
