import { describe, expect, it } from 'vitest';
import { packRules } from '../../../lib/pack/pack-rules';
import { recorded } from '../../support/recorded';
import { tinyPack, tinyWords, today } from '../../support/tiny-pack';

/** A rule on words, sentences that it refuses, and sentences that only look as if it should. */
const cases: [rule: string, bad: string[], fine: string[]][] = [
  [
    'no-number-words',
    ['For twelve weeks.', 'A hundred births.'],
    ['One of them, first and second.', 'Often, and someone often.', 'A stent.'],
  ],
  ['no-percentages', ['In per cent.', 'A percentage of them.', 'Nine % of them.'], ['As permitted by the recent centre.']],
  [
    'no-one-in-x',
    ['One in eight.', 'One in {go} births.', 'One out of every ten.', 'Every tenth baby.'],
    ['The one in its own building.', 'Checked every {go} hours.', 'Once in labour.'],
  ],
  [
    'no-relative-figures',
    ['It doubles.', 'Three times as many.', 'Half as many.', 'The odds.', 'A twofold rise.'],
    [
      'Half of the moves took longer.',
      'Unfold the sheet, and the scaffold.',
      'Sometimes the baby turns.',
      'A third degree tear.',
    ],
  ],
  [
    'no-probability-words',
    ['It is rare.', 'Unlikely.', 'The risk.', 'A very small chance.', 'A higher chance.', 'It is frequent.'],
    [
      'A low-chance result.',
      'A higher chance of a tear.',
      'It comes more often.',
      'More frequent with a large baby.',
      'Brisk walking.',
    ],
  ],
  ['no-safety-words', ['It is safe.', 'Unsafe.', 'Dangerous.'], ['The safeguarding team.']],
  [
    'no-minimising-words',
    ['Only women.', 'Just once.', 'Hardly any.', 'As few as {go}.'],
    ['It has hardly been measured.', 'Adjusted for age.', 'The lonely.'],
  ],
  [
    'no-directives',
    ['You should.', 'You have to.', 'It is important to ask.', 'We advise it.', 'You need to go.'],
    [
      'Around the shoulder.',
      'NICE tells staff to offer it.',
      'If more is needed, you have two visits to make.',
      'Allowing for age.',
    ],
  ],
  [
    'no-social-proof',
    ['Most women choose it.', 'Many mothers prefer it.', 'Women like you.', 'It is popular.'],
    ['Most babies recover.', 'Some women want it, others do not.', 'More women had it.'],
  ],
  [
    'no-reassurance',
    ['Don’t worry.', 'Do not worry.', 'It is reassuring.', 'Of course.', 'Luckily.'],
    ['Some feel reassured, some do not.', 'How worried women were.'],
  ],
  [
    'no-pressure',
    [
      'Your baby deserves it.',
      'It is a gamble.',
      'Leave it to chance.',
      'An invasive test.',
      'A cascade.',
      'Your baby could die.',
    ],
    [
      'The chance of a stillbirth.',
      'Babies died.',
      'Women who had regular pains.',
      'The least deprived areas.',
      'It is meant to be in all places.',
    ],
  ],
  [
    'no-authority',
    [
      'Doctors prefer it.',
      'The usual choice.',
      'Standard of care.',
      'What most hospitals would do.',
      'More and more women have it.',
    ],
    ['NICE tells staff to think about it.', 'Experts disagree on this.', 'Pools are usual here.', 'Many units now use it.'],
  ],
  [
    'no-size-words',
    [
      'Almost all women.',
      'Very few babies.',
      'A handful.',
      'A considerable gain.',
      'A minor step.',
      'In half.',
      'At least you know.',
    ],
    ['It rests on very few deaths.', 'Over half a litre.', 'At least one minute.', 'A minority.', 'They had significant pain.'],
  ],
  [
    'no-verdicts',
    ['It is hard to ignore.', 'The true figure is lower.', 'It casts doubt on it.', 'It is thought to be lower.'],
    ['The gap could be chance.', 'It may be lower for you.', 'Studies do not agree.'],
  ],
  [
    'no-figures-of-speech',
    ['It is night and day.', 'A drop in the ocean.', 'The clock is ticking.', 'There is no way back.'],
    ['By day and by night.', 'The drops are given by mouth.', 'Inside the hospital.'],
  ],
  ['no-fear-words', ['Tragic.', 'They suffer.', 'Terrifying.', 'Devastated.'], ['The baby died.', 'A fear of birth.']],
  [
    'no-persuasion',
    ['It is better.', 'Superior.', 'Proven to help.', 'Effective.', 'A gentle birth.', 'The worst outcome.'],
    [
      'A lower figure is not always better.',
      'It could be better or worse.',
      'They called it uncomfortable or worse.',
      'You may feel better after a rest.',
      'The midwife presses gently.',
      'The care of today.',
      'A proven infection.',
      'Otherwise.',
      'Neither is the better choice.',
    ],
  ],
  [
    'no-loaded-words',
    ['A normal birth.', 'It failed.', 'The patient.', 'Naturally.', 'She refused.'],
    ['A normal temperature.', 'The signature.'],
  ],
  [
    'no-claims',
    ['In an emergency, call us.', 'You consent to it.', 'Endorsed by midwives.', 'This page decides.'],
    ['Staff ask for your consent each time.', 'An emergency caesarean.'],
  ],
  [
    'no-testimonials',
    ['Sarah told us about it.', 'I felt well.', '“It was all that I had hoped for.”'],
    ['Staff call it “third degree”.', 'Women felt that it was quick.', 'NICE says so.'],
  ],
  [
    'no-emphasis',
    ['Stay at home!', 'You are NOT alone.', 'SORE feet, and sore arms.', '★ First.'],
    ['NICE and the NHS use CTG.', 'Wait … and see.'],
  ],
  [
    'no-markup',
    ['<b>Home</b>', 'Home &amp; away', 'See www.example.org.', '**Home**', 'A\u200Bb', '[Home](x)', '<script>'],
    ['A midwife, a doctor; both.', 'Less than that (see below) – or more.', 'Between one and the other: see the row.'],
  ],
  ['sentence-length', [`${'a long sentence that '.repeat(8)}ends.`], [`${'A short one. '.repeat(20)}`]],
];

const saying = (text: string) => {
  const [pack, words] = [tinyPack(), tinyWords()];
  words.notes['in-the-table'] = text;
  return packRules({ ...recorded({ pack, words }), today, partial: false }).map(({ rule }) => rule);
};

describe.each(cases)('%s', (rule, bad, fine) => {
  it.each(bad)('refuses “%s”', (text) => {
    expect(saying(text)).toContain(rule);
  });

  it.each(fine)('lets “%s” stand', (text) => {
    expect(saying(text)).not.toContain(rule);
  });
});

describe('what she says herself', () => {
  const asking = (question: string) => {
    const [pack, words] = [tinyPack(), tinyWords()];
    words.questions['who-comes'] = question;
    return packRules({ pack, words, today, partial: false }).map(({ rule }) => rule);
  };

  it('may be in the first person, and ask what is better', () => {
    expect(asking('Which of these is better for me?')).toEqual([]);
  });

  it.each(['Why wait?', 'How bad can it get?', 'What are the dangers of waiting?'])('may not lead: “%s”', (question) => {
    expect(asking(question)).toContain('questions-open');
  });

  it('may not know its answer', () => {
    expect(asking('Why not stay at home?')).toEqual(['questions-open']);
  });
});

describe('a value', () => {
  const asking = (value: string) => {
    const [pack, words] = [tinyPack(), tinyWords()];
    words.values.rest = value;
    return packRules({ pack, words, today, partial: false }).map(({ rule }) => rule);
  };

  it.each([
    'How much I want to know',
    'Whether I want a visitor',
    'What I would do, or would not do, with the result',
    'How I feel about rest',
  ])('may be “%s”', (value) => {
    expect(asking(value)).toEqual([]);
  });

  it.each([
    'I want to rest',
    'Rest matters to me',
    'How I can avoid a tear',
    'Not having a drip',
    'Being well as soon as possible',
    'That my baby is well',
    'Peace and quiet',
  ])('may not be “%s”', (value) => {
    expect(asking(value)).toEqual(['values-both-ways']);
  });

  it('may name both of two options, and not one', () => {
    expect(asking('How I feel about going now')).toEqual([]);
    expect(asking('How I feel about: other way')).toEqual(['values-name-no-option']);
    expect(asking('Whether I take the other way, or wait')).toEqual([]);
  });
});

it('words of another language are held to what is true in every language', () => {
  const [pack, words] = [tinyPack(), tinyWords()];
  const welsh = { ...words, locale: 'cy', lead: 'Gallwch ddewis, risk, 9!' };

  const found = packRules({ pack, words: welsh, today, partial: false }).map(({ rule }) => rule);
  expect(found).toEqual(['no-digits', 'no-emphasis']);
});
