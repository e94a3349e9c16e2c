import { describe, expect, it } from 'vitest';
import { steps as stepsInHead } from '../../../components/aid-context';
import type { Deed } from '../../../lib/consultation/event-schema';
import { groupsOf } from '../../../lib/consultation/rows';
import type { DoubleOf } from '../../../lib/double/double-of';
import { linesOf } from '../../../lib/double/lines-of';
import { type Pair, paired } from '../../../lib/double/paired';
import { placeOf } from '../../../lib/double/place-of';
import { planLines } from '../../../lib/double/plan-lines';
import { planPairs } from '../../../lib/double/plan-pairs';
import type { Pack } from '../../../lib/pack/pack';
import { forOthers } from '../../../lib/plan/for-others';
import { planNow } from '../../../lib/plan/plan-now';
import { aidWords, packsToday, type Talk, talk } from '../../support/builders';
import { ofEveryKind as full, parted } from '../../support/every-kind';
import { bracketed, bracketedWords, packInBrackets } from '../../support/in-brackets';
import { joinedPacks, sightsOf } from '../../support/joined-packs';

const steps = ['start', 'matters', 'compare', 'questions', 'decide', 'plan'] as const;

/** The screen in the language in brackets, and in English beside it. */
function pairsIn({ consultation }: Talk, of: DoubleOf, locale = bracketed): Pair[] {
  const around = { english: aidWords, today: packsToday };
  return paired(
    linesOf(of, { consultation: consultation.in(locale), words: bracketedWords, ...around }),
    linesOf(of, { consultation: consultation.in('en-GB'), words: aidWords, ...around }),
  );
}

function about(pack: Pack): Talk {
  const t = talk({ packs: [pack, packInBrackets(pack)] });
  t.consultation.face(pack.id);
  const [group] = groupsOf(pack);
  if (group) t.consultation.decision(pack.id).pickStratum(group.id);
  return t;
}

/** As somebody looks a number up: part by part, each as a number. */
function inOrder(one: Pair, other: Pair): number {
  const [left, right] = [one, other].map(({ number }) => number.split('.').map(Number));
  const at = (left ?? []).findIndex((part, index) => part !== right?.[index]);
  return (left?.[at] ?? 0) - (right?.[at] ?? 0);
}

const said = (pairs: readonly Pair[], id: string) => pairs.find((pair) => pair.id === id);

const numberOf = ({ id, number }: { id: string; number: string }) => `${number} ${id}`;

describe('the code of what was on the screen', () => {
  it('is one in both languages: that of the English content, which is in the record', () => {
    const here = packInBrackets(full);
    const other = { ...here, hash: 'd'.repeat(64) };
    const { consultation } = talk({ packs: [full, other] });
    consultation.face(full.id);
    const plans = [bracketed, 'en-GB'].map((locale) => planNow(consultation.in(locale)));
    const [hers, english] = plans;
    if (!hers || !english) throw new Error('there are two plans');
    const pairs = planPairs({ plan: hers, words: bracketedWords }, { plan: english, words: aidWords }, true);
    const codes = said(pairs, `seen.${full.id}.receipt`)?.texts.map(({ text }) =>
      [full, other].filter(({ hash }) => text.includes(hash.slice(0, 12))).map(({ locale }) => locale),
    );

    expect(full.hash).not.toBe(other.hash);
    expect(hers.decisions[0]?.pack.hash).toBe(other.hash);
    expect(codes).toEqual([['en-GB'], ['en-GB']]);
  });
});

describe('two languages, line by line', () => {
  it.each([...joinedPacks(), full, { ...parted, id: 'parted' }].map((pack) => [pack.id, pack] as const))(
    '%s has the same lines in both on every step and in every row opened, and none of them in one language twice',
    (_, pack) => {
      const t = about(pack);
      const decision = t.consultation.decision(pack.id);
      const screens: DoubleOf[] = [
        ...steps.map((step) => ({ step })),
        ...decision.rows.value.map(({ key }) => ({ step: 'row' as const, row: key })),
      ];
      for (const of of screens) {
        const pairs = pairsIn(t, of);
        expect(pairs.length).toBeGreaterThan(3);
        expect([...pairs].sort(inOrder).map(({ id }) => id)).toEqual(pairs.map(({ id }) => id));
        expect(new Set(pairs.map(({ number }) => number)).size).toBe(pairs.length);
        if (of.step !== 'plan') {
          const place = placeOf(of, t.consultation).join('.');
          expect(pairs.map(({ number }) => number.replace(/\.\d+$/, ''))).toEqual(pairs.map(() => place));
        }
        expect(new Set(pairs.map(({ id }) => id)).size).toBe(pairs.length);
        for (const { id, texts } of pairs) {
          const [hers, english] = texts;
          expect(hers?.lang, id).toBe(bracketed);
          expect(english?.lang, id).toBe('en-GB');
          expect(hers?.text, id).toMatch(/⟦/);
          // Where the name of a source stands in a sentence is for the language to say.
          expect(english?.text.replace(english.published ? '{published}' : '', ''), id).not.toMatch(/[⟦⟧]|\{\w/);
        }
      }
    },
  );

  it('has every row of every grid, and in it each option with both frames, or with the reason why there is none', () => {
    for (const pack of joinedPacks()) {
      for (const { part, group, rows } of sightsOf(pack)) {
        const t = about(pack);
        const decision = t.consultation.decision(pack.id);
        if (group !== 'everyone') decision.pickStratum(group);
        decision.turnToPart(part.id);
        const pairs = pairsIn(t, { step: 'compare' });
        for (const row of rows) {
          const arms = row.arms.filter(({ option }) => said(pairs, `row.${row.key}.of.${option}`));
          if (!said(pairs, `row.${row.key}.none`)) expect(arms.length, row.key).toBe(part.options.length);
          for (const arm of arms) {
            const line = said(pairs, `row.${row.key}.of.${arm.option}`)?.texts[1]?.text ?? '';
            if (arm.kind === 'rate') {
              expect(line).toContain(aidWords.number(arm.value));
              expect(line).toContain(aidWords.number(row.per - arm.value));
            }
            if (arm.kind === 'unknown' && !arm.inWords) expect(line).toContain('Not known.');
          }
        }
      }
    }
  });

  it('gives each figure in both languages in the same digits', () => {
    const pairs = pairsIn(about(full), { step: 'compare' });
    const digits = (text = '') => [...text.matchAll(/\d[\d,]*/g)].map(([digit]) => digit);

    for (const { id, as, texts } of pairs.filter((pair) => pair.as === 'figure'))
      expect(digits(texts[0]?.text), `${as} ${id}`).toEqual(digits(texts[1]?.text));
    expect(pairs.filter(({ as }) => as === 'figure').length).toBeGreaterThan(5);
  });

  it('marks nothing that nobody chose, and what somebody chose in words', () => {
    const t = about(full);
    const chosen = () => pairsIn(t, { step: 'decide' }).filter((pair) => pair.chosen);
    expect(chosen()).toEqual([]);

    t.consultation.decision('tiny').stand('leaning', 'go');

    expect(chosen().map(({ id }) => id)).toEqual(['standing.all.leaning', 'option.all.go']);
    expect(chosen()[0]?.texts.map(({ answer }) => answer)).toEqual(['⟦This is chosen.⟧', 'This is chosen.']);
  });

  it('has her words once and letter for letter, whatever they are in', () => {
    const t = about(full);
    const words = '  میں ڈرتی ہوں <b>\nand so on  ';
    t.consultation.add('tiny', { kind: 'about', prompt: 'worries', words });

    const typed = (step: 'matters' | 'plan') => pairsIn(t, { step }).flatMap((pair) => pair.typed ?? []);

    expect(typed('matters')).toEqual([{ words, by: 'her' }]);
    expect(typed('plan')).toEqual([{ words, by: 'her' }]);
    expect(JSON.stringify(pairsIn(t, { step: 'matters' }).map(({ texts }) => texts))).not.toContain('ڈرتی');
  });

  it('asks a question that she picked from the list in the words of each language', () => {
    const t = about(full);
    const [prompt] = full.questions;
    t.consultation.add('tiny', { kind: 'question', question: `tiny.${prompt?.id}`, words: prompt?.text ?? '' });

    const asked = said(pairsIn(t, { step: 'plan' }), `asked.tiny.${prompt?.id}`);

    expect(asked?.texts.map(({ text }) => text)).toEqual([`⟦${prompt?.text}⟧`, prompt?.text]);
    expect(asked?.typed).toBeUndefined();
  });

  it('has one number for one line in all that is said of a decision: its step, then the line, and which row is opened', () => {
    for (const pack of [...joinedPacks(), full, { ...parted, id: 'parted' }]) {
      const t = about(pack);
      const decision = t.consultation.decision(pack.id);
      const seen = new Map<string, string>();
      const look = (of: DoubleOf, on = '') => {
        for (const { number, id } of pairsIn(t, of)) {
          const line = `${of.step} ${on} ${id}`;
          expect(seen.get(number) ?? line, `${pack.id} ${number}`).toBe(line);
          seen.set(number, line);
        }
      };
      for (const step of steps.filter((step) => step !== 'compare')) look({ step });
      for (const part of pack.parts) {
        decision.turnToPart(part.id);
        look({ step: 'compare' }, part.id);
        for (const { key } of decision.rows.value) look({ step: 'row', row: key }, `${part.id} ${key}`);
      }
      expect(seen.size).toBeGreaterThan(50);
    }
  });

  it('numbers a step as the head of the aid does', () => {
    const t = about(full);
    const [first] = full.rows;
    for (const [index, step] of stepsInHead.entries()) {
      const of: DoubleOf = step === 'row' ? { step, row: first?.key ?? '' } : { step };
      expect(placeOf(of, t.consultation)[0], step).toBe(index + 1);
    }
    expect(said(pairsIn(t, { step: 'compare' }), 'title')?.number).toBe('3.1');
  });

  it('keeps what nobody chose unchosen while a group is picked, and the question on the screen', () => {
    const t = talk({ packs: [full, packInBrackets(full)] });
    t.consultation.face('tiny');
    const around = { english: aidWords, today: packsToday, asksGroup: true, words: aidWords, consultation: t.consultation };
    const groups = () => linesOf({ step: 'compare' }, around).filter(({ as }) => as === 'choice');
    expect(groups().some(({ chosen }) => chosen)).toBe(false);

    const [group] = groupsOf(full);
    t.consultation.decision('tiny').pickStratum(group?.id ?? '');

    expect(groups().map(({ chosen }) => chosen ?? false)).toEqual(groupsOf(full).map((_, index) => index === 0));
  });

  it('gives paper that others may read the numbers of the screen, without what she keeps back and without a gap', () => {
    const t = about(full);
    const add = (deed: Deed) => t.consultation.add('tiny', deed);
    add({ kind: 'readers', others: true });
    add({ kind: 'question', question: 'q1', words: 'Is he told?' });
    add({ kind: 'question', question: 'q2', words: 'How long?' });
    add({ kind: 'about', prompt: 'worries', words: 'I am afraid of him.' });
    add({ kind: 'keptBack', of: 'question', name: 'q1', on: true });
    add({ kind: 'keptBack', of: 'about', name: 'worries', on: true });

    const tongue = { words: aidWords, english: aidWords };
    const plan = planNow(t.consultation);
    const [whole, shared] = [planLines(plan, tongue), planLines(forOthers(plan), tongue)];

    expect(JSON.stringify(shared)).not.toMatch(/Is he told|afraid of him/);
    expect(shared.length).toBe(whole.length - 1);
    expect(shared.map(numberOf)).toEqual(whole.filter(({ id }) => id !== 'asked.q1').map(numberOf));

    const home = planPairs({ plan, words: aidWords }, { plan, words: aidWords }, false);
    expect(JSON.stringify(home)).not.toMatch(/Is he told|afraid of him/);
    expect(home.map(numberOf)).toEqual(shared.map(numberOf));
    const hers = home.filter(({ typed }) => typed?.by === 'her').map(({ number }) => number);
    add({ kind: 'question', question: 'q1', words: '' });
    const never = planLines(forOthers(planNow(t.consultation)), tongue).filter(({ typed }) => typed?.by === 'her');
    expect(never.map(({ number }) => number)).toEqual(hers);
  });

  it('says once, in English, what is not there in her language', () => {
    const t = talk({ packs: [full] });
    t.consultation.face('tiny');
    t.consultation.decision('tiny').pickStratum('first');

    const pairs = pairsIn(t, { step: 'start' });

    expect(said(pairs, 'question')?.texts).toEqual([{ text: expect.any(String), lang: 'en-GB' }]);
    expect(said(pairs, 'title')?.texts.map(({ lang }) => lang)).toEqual([bracketed, 'en-GB']);
  });

  it('refuses to number lines that are not the same', () => {
    const line = (id: string, number: string) => ({ id, number, as: 'text' as const, text: id, lang: 'en-GB' });
    const [a, b] = [line('a', '1.1'), line('b', '1.2')];

    expect(() => paired([a, b], [a, line('c', '1.2')])).toThrow('line 2: 1.2 b stands beside 1.2 c');
    expect(() => paired([a, b], [a, line('b', '1.3')])).toThrow('line 2: 1.2 b stands beside 1.3 b');
    expect(() => paired([a], [a, b])).toThrow('nothing');
  });
});
