import { describe, expect, it } from 'vitest';
import { caseRules } from '../../../lib/training/case-rules';
import type { CaseFile } from '../../../lib/training/case-schema';
import { faultsOf, spoilt, tinyCase } from './tiny-case';

type Spoil = (written: CaseFile) => void;

const scene =
  (text: string): Spoil =>
  (written) => {
    written.scene = text;
  };
const feels =
  (text: string): Spoil =>
  ({ roles }) => {
    roles.woman.feels = text;
  };

/** For each rule: cases that break it and nothing else that would hide it, and what is said of the first fault. */
const bad: Record<string, [spoil: Spoil, says: RegExp][]> = {
  'decision-there': [
    [
      (written) => Object.assign(written, { decision: 'coffee' }),
      /› decision: there is no pack `coffee`; write one of tea, cake/,
    ],
  ],
  'in-play-there': [
    [({ inPlay }) => inPlay.options.push('mug'), /› inPlay › options › 2: `tea` has no `mug` there; write one of pot, cup, none/],
    [({ inPlay }) => inPlay.rows.push('sweet'), /› rows › 1: `tea` has no `sweet`/],
    [({ inPlay }) => inPlay.values.push('sweet'), /› values › 2: `tea` has no `sweet`/],
    [({ inPlay }) => inPlay.questions.push('sweet'), /› questions › 1: `tea` has no `sweet`/],
    [({ inPlay }) => inPlay.rows.push('warm'), /› rows › 1: `warm` stands there already/],
    [({ inPlay }) => Object.assign(inPlay, { part: 'dough' }), /› part: `tea` has no part `dough`; take it out/],
  ],
  'waiting-in-play': [
    [
      ({ inPlay }) => inPlay.options.splice(0, 9, 'pot', 'cup'),
      /› inPlay › options: none is to wait, to decline .+; add one of none/,
    ],
  ],
  'told-values-there': [
    [
      ({ roles }) => Object.assign(roles.woman.tellsIfAsked[0] ?? {}, { value: 'sweet' }),
      /› 0 › value: `tea` has no value `sweet`/,
    ],
    [({ inPlay }) => inPlay.values.shift(), /› 0 › value: `taste` is not in play; add it/],
  ],
  'tells-if-asked': [
    [
      ({ roles }) => Object.assign(roles.woman.tellsIfAsked[0] ?? {}, { value: undefined }),
      /› tellsIfAsked: has no value of the decision/,
    ],
    [({ roles }) => Object.assign(roles.woman.tellsIfAsked[1] ?? {}, { kind: 'fact' }), /› tellsIfAsked: has no hope/],
    [({ roles }) => Object.assign(roles.woman.tellsIfAsked[2] ?? {}, { kind: 'fact' }), /› tellsIfAsked: has no fear/],
  ],
  'hidden-until-asked': [
    [
      ({ roles }) => roles.clinician.knows.push('She hopes to sit by the window.'),
      /› clinician › knows › 1: tells what she tells only if/,
    ],
    [scene('You like it strong and without any milk.'), /› scene: tells what she tells only/],
    [({ roles }) => roles.interpreter?.knows.push('She is afraid that you drop it.'), /› interpreter › knows › 1: tells what/],
  ],
  'each-talk-heard': [
    [
      ({ observer }) => Object.assign(observer.listenFor[1] ?? {}, { item: 'metHerNeeds' }),
      /› listenFor: there is nothing to listen for about the options; add one of namedEveryOption/,
    ],
    [
      ({ observer }) => observer.listenFor.push({ item: 'acceptedHerAnswer', cue: 'Heard a no.' }),
      /› listenFor › 3 › item: `acceptedHerAnswer` stands there already/,
    ],
  ],
  'open-questions-after': [
    [({ after }) => after.splice(2, 1, 'She was not heard.'), /› after › 2: “She was not heard.” is no question/],
    [({ after }) => after.splice(2, 1, 'What was asked?'), /› after › 2: is the same question again/],
  ],
  'no-identifier': [
    [scene('Her number is 943 476 5919.'), /› scene: has what looks like an NHS number/],
    [scene('She is 9434765919.'), /an NHS number/],
    [scene('Ring 01632 960001.'), /a telephone number/],
    [scene('Ring +44 7700 900123.'), /a telephone number/],
    [scene('She was born on 3/5/1994.'), /a full date/],
    [scene('She was born on 3 May.'), /a full date/],
    [scene('She was born on the third of May.'), /a full date/],
    [scene('She lives at SW1A 2AA.'), /a postcode/],
    [scene('Nine, four, three, four, seven, six, five.'), /a number that was spelled out/],
    [scene('There are 2 cups.'), /› scene: has a digit/],
    [scene('There are ٣ cups.'), /has a digit/],
    [({ roles }) => roles.supporter?.knows.push('Room 7.'), /› supporter › knows › 1: has a digit/],
  ],
  'no-figures': [
    [feels('Ten women are waiting.'), /› feels: “Ten” is a figure/],
    [feels('It is so for twenty-one of them.'), /“twenty-one” is a figure/],
    [feels('For two children out of every ten it is so.'), /“two” is a figure/],
    [feels('Half of them, or 50%.'), /has a percentage/],
  ],
  'no-real-names': [
    [({ roles }) => Object.assign(roles.woman, { name: 'Amina Khan' }), /› woman › name: “Amina Khan” is more than a first name/],
    [feels('You have met Khan before.'), /› feels: “Khan” looks like the name of a person or a place/],
    [scene('She was at the Riverside.'), /“Riverside” looks like/],
    [scene('Dr Khan is here.'), /“Dr Khan” is a title with a name/],
  ],
  'no-percentages': [[feels('It is ten per cent.'), /“per cent” hides the number of people/]],
  'no-one-in-x': [[feels('It is one in ten.'), /“one in ten” is “1 in X”/]],
  'no-relative-figures': [[feels('It doubles.'), /“doubles” compares without the counts/]],
  'no-probability-words': [
    [feels('It is a rare thing.'), /“rare” means another chance to everybody, .+; leave how many and how often to the aid/],
  ],
  'no-safety-words': [[feels('You feel safe.'), /“safe” says what to do/]],
  'no-loaded-words': [[feels('You refuse it.'), /“refuse” blames her/]],
  'no-claims': [[scene('She has given informed consent.'), /“informed consent” claims consent/]],
  'no-directives': [
    [scene('She should sit down.'), /“should” tells her what to do/],
    [feels('You must be quiet.'), /“must” tells her what to do/],
    [({ roles }) => Object.assign(roles.clinician, { firstWords: 'You must sit, Amina.' }), /› clinician › firstWords: “must”/],
  ],
  'no-social-proof': [[scene('Most women like it hot.'), /“most women” says what others do/]],
  'no-reassurance': [[scene('There is nothing to worry about.'), /“nothing to worry” comforts/]],
  'no-fear-words': [[scene('It was a horrible day.'), /“horrible” frightens/]],
  'no-persuasion': [
    [scene('The pot is best.'), /“best” praises or belittles/],
    [feels('The pot is best.'), /“best”/],
  ],
  'no-pressure': [[scene('She is a good mother.'), /“good mother” appeals to her/]],
  'no-authority': [[scene('Midwives prefer the pot.'), /“midwives prefer” lends an option a name/]],
  'no-size-words': [[scene('It is a minor thing.'), /“minor” makes what is hard small/]],
  'no-verdicts': [[scene('It speaks for itself.'), /“speaks for itself” judges a figure/]],
  'no-figures-of-speech': [[scene('It is a walk in the park.'), /“walk in the park” is a figure of speech/]],
  'no-shares': [
    [feels('It is so for half of women.'), /› feels: “half of women” is a share of people/],
    [({ roles }) => roles.clinician.knows.push('With most of them it goes on.'), /“most of them” is a share/],
  ],
  'no-bringing-round': [
    [
      ({ roles }) => roles.clinician.task.push('Get her to agree to the pot.'),
      /› clinician › task › 1: “get her to agree” is there to bring her round/,
    ],
    [({ roles }) => roles.clinician.task.push('Persuade her.'), /“persuade” is there to bring her round/],
    [scene('The pot is the only right one.'), /“the only right one” says how it has to end/],
  ],
  'plain-text': [
    [scene('<b>She</b> is **here**. Come in!'), /› scene: “<b”, “<\/b”, “\*\*”, “!” is markup/],
    [scene('She\u200Bis <i>here.'), /“<i”, “U\+200B” is markup/],
    [scene('<b>She</b> is here.'), /“<b”, “<\/b” is markup/],
    [scene('Look at www.tea.example for more.'), /“www\.” is markup/],
    [scene('Come in!'), /“!” is markup, a link, a raised voice/],
  ],
  'one-page-a-card': [
    [
      ({ roles }) => {
        for (const one of roles.woman.tellsIfAsked) one.tells = 'You tell it. '.repeat(30).trim();
        roles.woman.who = 'You are here. '.repeat(28).trim();
        roles.woman.feels = 'You are cold. '.repeat(28).trim();
        roles.woman.brings = 'You came in. '.repeat(28).trim();
        roles.woman.firstWords = 'Good day to you. '.repeat(20).trim();
      },
      /› roles › woman: takes about \d+ printed lines, and a page has 45/,
    ],
  ],
  'short-sentences': [[scene(`${'and so on '.repeat(9)}it goes.`), /› scene: 29 words are in one sentence/]],
};

it('a case without a fault has no problem', () => {
  expect(faultsOf(tinyCase())).toEqual([]);
});

it('every rule has a case that breaks it', () => {
  expect(Object.keys(bad).sort()).toEqual(caseRules.map(({ id }) => id).sort());
});

it('every rule says which harm it keeps off, in a sentence', () => {
  expect(caseRules.filter(({ reason }) => !/^[“\p{Lu}].+\.$/u.test(reason))).toEqual([]);
  expect(new Set(caseRules.map(({ id }) => id)).size).toBe(caseRules.length);
});

describe.each(Object.entries(bad))('%s', (rule, examples) => {
  it.each(examples)('sees it (%#)', (spoil, says) => {
    const faults = faultsOf(spoilt(spoil)).filter((line) => line.endsWith(`[${rule}]`));

    expect(faults.filter((line) => says.test(line))).not.toEqual([]);
    expect(faults.filter((line) => !/^tea-at-four › .+: .+; .+ \[/.test(line))).toEqual([]);
  });
});

describe('what a person in a case may say', () => {
  it.each([
    feels('Your mother says: “You should take the pot. It is the best.”'),
    feels('You have two older children and were ill three weeks ago.'),
    feels('You are at forty-one weeks. It scares you, and you are frightened and shocked.'),
    feels('The note says “Wait for her”, and you say, “Come in.”'),
    feels('On Monday you ring the GP about the ECV, in Welsh.'),
    ({ roles }) => Object.assign(roles.supporter ?? {}, { firstWords: 'She should have the pot. It is the best.' }),
  ] satisfies Spoil[])('is no fault (%#)', (spoil) => {
    expect(faultsOf(spoilt(spoil))).toEqual([]);
  });

  it('does not excuse whoever cares for her', () => {
    const faults = faultsOf(spoilt(({ roles }) => roles.clinician.task.push('Say: “You should take the pot.”')));

    expect(faults).toEqual([expect.stringContaining('“should” tells her what to do')]);
  });
});

describe('a decision of several parts', () => {
  const cake = (inPlay: object) =>
    faultsOf(
      spoilt((written) => {
        written.decision = 'cake';
        Object.assign(written.inPlay, { options: ['knead', 'leave'], values: ['taste'], ...inPlay });
      }),
    );

  it('is acted one part at a time', () => {
    expect(cake({ part: 'dough' })).toEqual([]);
    expect(cake({})).toEqual([expect.stringContaining('inPlay › part: is missing, and the decision has several')]);
    expect(cake({ part: 'jam' })).toEqual([expect.stringContaining('`cake` has no part `jam`; write one of dough, icing')]);
    expect(cake({ part: 'icing' })).toEqual([
      expect.stringContaining('`knead` is not in the part `icing`'),
      expect.stringContaining('`leave` is not in the part `icing`'),
    ]);
  });
});
