import { describe, expect, it } from 'vitest';
import { correct } from '../../../lib/consultation/correct';
import type { Deed } from '../../../lib/consultation/event-schema';
import { myWords } from '../../../lib/export/my-words';
import { recordNote } from '../../../lib/export/record-note';
import { threadWords } from '../../../lib/export/thread-words';
import { documentNow } from '../../../lib/fhir/document-now';
import { takenBack } from '../../../lib/plan/taken-back';
import { aidWords, hour, talk } from '../../support/builders';
import { planPaperText } from '../../support/plan-paper-text';
import { carry } from '../carry/carried';

const planAfter = (...deeds: readonly Deed[]) => {
  const t = talk({ who: 'clinician' });
  for (const deed of deeds) t.consultation.add('tiny', deed);
  return t.plan();
};
const noteAfter = (length: 'full' | 'short' | 'line', ...deeds: readonly Deed[]) =>
  recordNote(planAfter(...deeds), aidWords, { length, ascii: false, version: '1' }).text;

const needed: Deed[] = [
  { kind: 'need', need: 'speak', ways: ['ur'], words: '' },
  { kind: 'need', need: 'interpreter', ways: ['yes'], words: '' },
];
const rest: Deed[] = [
  { kind: 'standing', standing: 'leaning', option: 'go' },
  { kind: 'about', prompt: 'hopes', words: 'Quiet.' },
  { kind: 'conversation', field: 'present', words: 'Sam' },
];
/** What an older version asked for, before there were needs. */
const older: Deed[] = [
  { kind: 'about', prompt: 'talk', words: 'In Urdu.' },
  { kind: 'conversation', field: 'interpreter', words: 'Ms Khan' },
];

describe('her needs', () => {
  it.each(['full', 'short', 'line'] as const)('stand before everything else that was said in the %s note', (length) => {
    const note = noteAfter(length, ...rest, ...needed);

    const [needs, ...others] = ['Urdu', 'leaning to go now', ...(length === 'line' ? [] : ['Quiet.', 'Sam'])].map((said) =>
      note.indexOf(said),
    );
    expect(needs).toBeGreaterThan(0);
    expect(others.every((at) => at > (needs ?? 0))).toBe(true);
  });

  it.each(['full', 'short', 'line'] as const)('of an older plan stand there too in the %s note', (length) => {
    const note = noteAfter(length, ...rest, ...older);

    expect(note.indexOf('In Urdu.')).toBeGreaterThan(0);
    expect(note.indexOf('In Urdu.')).toBeLessThan(note.indexOf('leaning to go now'));
    expect(note.indexOf('Ms Khan')).toBeLessThan(note.indexOf('leaning to go now'));
  });

  it.each(['full', 'short', 'line'] as const)('are said to be not recorded in the %s note where nobody said any', (length) => {
    const note = noteAfter(length, ...rest);

    expect(note).toContain('Needs: not recorded');
    expect(note).not.toMatch(/needs: none|no needs/i);
  });

  it('stand first in her own text and on her paper, and those that she did not say are named', () => {
    const plan = planAfter(...rest, ...needed);
    const paper = planPaperText(plan, aidWords);

    expect(myWords(plan, aidWords)).toMatch(/^.*\n\nThe language I want to speak: Urdu\n\nAn interpreter: Wanted\n\n/);
    expect(paper.indexOf('The language I want to speak')).toBeLessThan(paper.indexOf('What matters to me'));
    expect(paper).toMatch(/Not recorded: The language I want to read,.* and What helps when you talk with me/);
    expect(paper).not.toContain('Somebody I do not want as my interpreter');
  });

  it('are told in the thread with what was picked and what was written, and say where one was cleared', () => {
    const t = talk();
    const tell = (deed: Deed) => {
      const event = t.consultation.add('tiny', deed);
      return threadWords(event, { byId: new Map(), packs: t.consultation.packs.value, plan: t.plan() }, aidWords);
    };

    expect(tell({ kind: 'need', need: 'format', ways: ['large', 'easy'], words: '' })).toEqual({
      about: 'How I want to be given information',
      said: 'Large print; Easy Read',
      hers: true,
    });
    expect(tell({ kind: 'need', need: 'format', ways: [], words: '' })).toMatchObject({ words: '' });
    expect(tell({ kind: 'needStep', step: 'booked', state: 'yes', on: '2026-12-02', words: 'Sam' })).toEqual({
      about: 'Interpreter booked',
      said: 'Yes; for 2 December 2026',
      words: 'Sam',
    });
  });
});

describe('what she picked from a list', () => {
  it.each(['full', 'short'] as const)('is told from her own words in the %s note, each on a line of its own', (length) => {
    const note = noteAfter(length, { kind: 'need', need: 'room', ways: ['time'], words: 'With the door open.' });

    expect(note).toMatch(/^What helps her during a visit \(picked from the list by a clinician as told.*\): More time$/m);
    expect(note).toMatch(/^What helps her during a visit \(written down by a clinician as told.*\): “With the door open\.”$/m);
  });

  it.each(['full', 'short'] as const)('alone is not called her words in the %s note', (length) => {
    const t = talk();
    t.consultation.add('tiny', { kind: 'need', need: 'speak', ways: ['ur'], words: '' });
    const note = recordNote(t.plan(), aidWords, { length, ascii: false, version: '1' }).text;

    expect(note).toMatch(/^Language she speaks \(picked from the list by the woman.*\): Urdu$/m);
    expect(note).not.toContain('her words');
  });

  it('stands without quotation marks, and what she wrote with it in them, where the note says what changed', () => {
    const t = talk();
    t.consultation.add('tiny', { kind: 'need', need: 'room', ways: ['time'], words: 'Slowly.' });
    t.clock.pass(48 * hour);
    t.consultation.add('tiny', { kind: 'need', need: 'room', ways: ['quiet'], words: 'Slowly.' });
    const note = recordNote(t.plan(), aidWords, { length: 'full', ascii: false, version: '1' }).text;

    expect(note).toContain('More time. “Slowly.”');
    expect(note).toContain('A quiet place. “Slowly.”');
  });
});

describe('an interpreter who was there', () => {
  const hopes: Deed = { kind: 'about', prompt: 'hopes', words: 'Quiet.' };
  const worries: Deed = { kind: 'about', prompt: 'worries', words: 'The drive.' };
  const present = (state: string | null): Deed => ({ kind: 'needStep', step: 'present', state, on: null, words: '' });
  const line = (words: string): Deed => ({ kind: 'conversation', field: 'interpreter', words });
  /** Which of both was told through somebody, by the note of each length that has her words. */
  const through = (...deeds: readonly Deed[]) => {
    const [full = [], short] = (['full', 'short'] as const).map((length) =>
      ['“Quiet.”', '“The drive.”'].filter((said) =>
        noteAfter(length, ...deeds)
          .split('\n')
          .some((one) => one.includes(said) && one.includes('told through an interpreter')),
      ),
    );
    expect(short).toEqual(full);
    return full;
  };

  it.each(['inRoom', 'phone', 'video'])('is said with her words from then on, and not with those of before: %s', (state) => {
    expect(through(hopes, present(state), worries)).toEqual(['“The drive.”']);
  });

  it('is not said with what was told after somebody recorded that there is none any more', () => {
    expect(through(present('phone'), hopes, present('no'), worries)).toEqual(['“Quiet.”']);
    expect(through(present('phone'), hopes, present(null), worries)).toEqual(['“Quiet.”']);
  });

  it('is the same one from the room to the telephone', () => {
    expect(through(present('inRoom'), hopes, present('phone'), { ...hopes, words: 'Quiet.' }, worries)).toEqual([
      '“Quiet.”',
      '“The drive.”',
    ]);
  });

  it('is not said with words that were begun before, whatever was added to them', () => {
    expect(through({ ...hopes, words: 'Qui' }, present('inRoom'), hopes, worries)).toEqual(['“The drive.”']);
  });

  it('was there at that visit and at no other', () => {
    const t = talk({ who: 'clinician' });
    t.consultation.add('tiny', present('inRoom'));
    t.consultation.add('tiny', hopes);
    t.clock.pass(48 * hour);
    t.consultation.add('tiny', worries);
    const note = recordNote(t.plan(), aidWords, { length: 'short', ascii: false, version: '1' }).text;

    expect(note).toMatch(/\(told through an interpreter, written down by a clinician, .*\): “Quiet\.”/);
    expect(note).toContain('(written down by a clinician as told): “The drive.”');
  });

  it('is known from the line of the conversation in an older plan, with every letter of it, and not where that denies it', () => {
    expect(through(hopes, line('Ms'), line('Ms Khan'), worries)).toEqual(['“The drive.”']);
    expect(through(line('None needed.'), hopes, worries)).toEqual([]);
    expect(through(line('Ms Khan'), hopes, line(''), worries)).toEqual(['“Quiet.”']);
  });

  it('was not, where the step says that there was none, whatever the line of the conversation says', () => {
    expect(through(line('Booked Ms Khan, who did not come.'), hopes, present('no'), worries)).toEqual([]);
  });

  it('was not, where that was recorded in error', () => {
    const t = talk({ who: 'clinician' });
    const there = t.consultation.add('tiny', present('inRoom'));
    t.consultation.add('tiny', hopes);
    correct(t.consultation, there.id, 'Another woman.');

    expect(recordNote(t.plan(), aidWords, { length: 'short', ascii: false, version: '1' }).text).not.toContain(
      'told through an interpreter',
    );
  });

  it('makes nothing that she wrote herself anybody else’s', () => {
    const t = talk();
    t.consultation.add('tiny', present('inRoom'));
    t.consultation.add('tiny', hopes);

    expect(recordNote(t.plan(), aidWords, { length: 'short', ascii: false, version: '1' }).text).toContain(
      'What she hopes for (her words): “Quiet.”',
    );
  });
});

describe('what her words say in English', () => {
  const own: Deed = { kind: 'about', prompt: 'worries', words: 'الطريق' };
  const english = (by: 'interpreter' | 'woman' | null, words = 'The road.'): Deed => ({
    kind: 'english',
    event: 'e1',
    by,
    words,
  });

  it.each(['full', 'short'] as const)(
    'stands under them in the %s note, called an interpretation and with whose it is',
    (length) => {
      expect(noteAfter(length, own, english('interpreter'))).toMatch(
        /^What worries her \(.*\): “الطريق”\n {2}An interpretation in English, by: an interpreter \(written down by a clinician.*\): “The road\.”$/m,
      );
      expect(noteAfter(length, own, english(null))).toContain('An interpretation in English, not recorded by whom');
    },
  );

  it('stands under them on her paper and in her own text, and hers come first', () => {
    const plan = planAfter(own, english('woman'));

    expect(planPaperText(plan, aidWords)).toContain('الطريق An interpretation in English, by: the woman The road.');
    expect(myWords(plan, aidWords)).toContain('“الطريق”\n\nAn interpretation in English, by: the woman: “The road.”');
  });

  it('stands in the text of the document too, which opens again with it', async () => {
    const t = talk({ who: 'clinician' });
    for (const deed of [own, english('interpreter')]) t.consultation.add('tiny', deed);
    const document = await documentNow({ consultation: t.consultation, words: aidWords, version: '1', person: undefined });

    expect(document).toContain('An interpretation in English, by: an interpreter');
    const read = await carry.fromFile(document);
    expect(read.ok && read.plan.events).toEqual(t.consultation.events.peek());
  });

  it('is not shown with other words: once she changes hers, or takes them back, it is in no export', () => {
    for (const after of [
      { ...own, words: 'شيء آخر' },
      { ...own, words: '' },
    ] as Deed[]) {
      const plan = planAfter(own, english('interpreter'), after);
      const out = (['full', 'short', 'line'] as const).map((length) =>
        recordNote(plan, aidWords, { length, ascii: false, version: '1' }).text.replace(/What changed[\s\S]*/, ''),
      );
      for (const text of [...out, planPaperText(plan, aidWords), myWords(plan, aidWords)])
        expect(text).not.toContain('The road.');
    }
  });

  it('is taken back with the words that it interprets', () => {
    const t = talk();
    t.consultation.add('tiny', own);
    t.consultation.add('tiny', english('interpreter'));
    t.consultation.add('tiny', { ...own, words: '' } as Deed);

    expect([...takenBack(t.consultation.events.peek()).keys()]).toEqual(['e1', 'e2']);
  });
});

describe('where nobody said who is writing', () => {
  const hopes: Deed = { kind: 'about', prompt: 'hopes', words: 'Quiet.' };
  const need: Deed = { kind: 'need', need: 'speak', ways: ['ur'], words: '' };
  const unsaid = (...deeds: readonly Deed[]) => {
    const t = talk({ who: 'unsaid' });
    for (const deed of deeds) t.consultation.add('tiny', deed);
    return t;
  };

  it.each(['full', 'short'] as const)('the %s note says that, and makes her words neither hers nor a clinician’s', (length) => {
    const note = recordNote(unsaid(hopes, need).plan(), aidWords, { length, ascii: false, version: '1' }).text;

    expect(note).toMatch(/What she hopes for \(written down by somebody, not recorded who.*\): “Quiet\.”/);
    expect(note).toMatch(/Language she speaks \(picked from the list by somebody, not recorded who.*\): Urdu/);
    expect(note).not.toMatch(/clinician as told|her words\)|by the woman/);
  });

  it('what is said after somebody said so is theirs, for that day alone', () => {
    const t = unsaid(hopes, { kind: 'speaker', who: 'woman' }, need);
    t.clock.pass(48 * hour);
    t.consultation.add('tiny', hopes);

    expect(t.consultation.events.peek().map(({ kind, who }) => `${kind} ${who}`)).toEqual([
      'about unsaid',
      'speaker woman',
      'need woman',
      'about unsaid',
    ]);
  });

  it('a look is no hand of its own beside those who wrote', () => {
    const plan = unsaid({ kind: 'opened', row: 'sleep', options: ['go'] }, { kind: 'speaker', who: 'woman' }, hopes).plan();

    expect(plan.sittings.map(({ who }) => who)).toEqual([['woman']]);
    expect(
      unsaid({ kind: 'opened', row: 'sleep', options: ['go'] })
        .plan()
        .sittings.map(({ who }) => who),
    ).toEqual([['unsaid']]);
  });
});
