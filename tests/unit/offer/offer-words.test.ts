import { describe, expect, it } from 'vitest';
import { chanceWordRules } from '../../../lib/pack/chance-word-rules';
import { pressureRules } from '../../../lib/pack/pressure-rules';
import type { Rule } from '../../../lib/pack/rule';
import { steeringRules } from '../../../lib/pack/steering-rules';
import { linesOf, parseTiny, spoilt, tinyOffer, type Written } from './tiny-offer';

const asRow = 'put what was counted here into a row, with its source and date, or take it out';
const leaveChoice = 'say what there is or what happens, and leave the choice to her';
const plainly = 'say what there is, where it is and how to reach it';
const howItWorks = 'say how it works, such as “Ring before you come”, and leave the choice to her';

/** The problems of an offer that says this of its hours, without where they are. */
const said = (hours: string) =>
  spoilt((offer) => ({ ...offer, topics: { hours } })).map((line) => line.replace('offer › topics › hours: ', ''));

describe('an offer may not say', () => {
  it.each([
    ['90% come here', `“90%” is a percentage, which hides how many people were counted, in “90% come here”; ${asRow}`],
    ['ninety per cent', `“per cent” is a percentage, which hides how many people were counted, in “ninety per cent”; ${asRow}`],
    ['9 in 10 had a pool', `“9 in 10” is a figure outside a row, in “9 in 10 had a pool”; ${asRow}`],
    ['Nine out of ten come', `“nine out of ten” is a figure outside a row, in “Nine out of ten come”; ${asRow}`],
    ['One in a hundred', `“one in a hundred” is a figure outside a row, in “One in a hundred”; ${asRow}`],
    ['30 women in every 1,000', `“30 women in every 1,000” is a figure outside a row, in “30 women in every 1,000”; ${asRow}`],
    ['5 per 1000', `“per 1000” is a figure outside a row, in “5 per 1000”; ${asRow}`],
    ['3 times more', `“3 times more” compares without the counts, in “3 times more”; ${asRow}`],
    ['It is rare', `“rare” stands in for a chance, or weighs it, in “It is rare”; ${asRow}`],
    ['Low risk', '“risk” is a study’s word, in “Low risk”; say who it is for, or what happens, in plain words'],
    ['The safest place', `“safest” says what to choose, in “The safest place”; ${leaveChoice}`],
    ['You should come', `“should” tells her what to do, in “You should come”; ${howItWorks}`],
    ['It is recommended', `“recommended” tells her what to do, in “It is recommended”; ${howItWorks}`],
    ['Two are allowed', `“allowed” tells her what to do, in “Two are allowed”; ${howItWorks}`],
    ['Most women come', `“most women” says what others choose or think, in “Most women come”; ${leaveChoice}`],
    ['Midwives prefer it', `“midwives prefer” says what others choose or think, in “Midwives prefer it”; ${leaveChoice}`],
    ['The best there is', `“best” praises, in “The best there is”; ${plainly}`],
    ['Old-fashioned', `“old-fashioned” belittles, in “Old-fashioned”; ${plainly}`],
    ['Do not worry', `“do not worry” comforts or frightens, in “Do not worry”; ${plainly}`],
    ['Against our advice', `“against our advice” leans on her, in “Against our advice”; ${plainly}`],
    ['Almost always', `“almost always” is a size without a number, in “Almost always”; ${asRow}`],
  ])('%s', (text, says) => {
    expect(said(text)).toEqual([says]);
  });

  it('a word in another shape of its letters, or with something unseen in it', () => {
    expect(said('The ＢＥＳＴ')).toEqual([`“best” praises, in “The ＢＥＳＴ”; ${plainly}`]);
    expect(said('The be\u200Cst')).toEqual([`“best” praises, in “The be\uFFFDst”; ${plainly}`]);
    expect(said('Do  not   worry')).toHaveLength(1);
    expect(said('You shouldn’t')).toHaveLength(1);
    expect(said('Old‑fashioned')).toHaveLength(1);
  });
});

it.each([
  'Open 24/7, and on 25 December from 9am to 5pm',
  'Ring 01632 960 001, ext 5, before you come, please.',
  'Level 3, Room 12, 4 miles from Junction 9',
  'Weekdays only, just off the ring road, past the common room',
  'Booked by 34 weeks. You need to bring your notes.',
  'Two pools in three rooms, one in two buildings',
  'The clinic is twice a week, half past nine',
  'A team of six midwives. You meet most of them.',
  'Stairs leading to the ward',
  'If you are worried, or you feel better, ring us',
  'Visiting times as on all wards. A safeguarding midwife is on duty.',
  'Tell us what you think, at the patient safety office',
])('an offer may say: %s', (text) => {
  expect(said(text)).toEqual([]);
});

describe('the rule names the field, wherever the words stand', () => {
  const put = (change: (offer: Written) => object | undefined, values: object) =>
    spoilt((offer) => {
      Object.assign(change(offer) ?? {}, values);
    }).map((line) => line.split('; ')[0]);
  const at = 'offer › decisions › tea';

  it.each<[string, (offer: Written) => object | undefined, string, string]>([
    ['hours', ({ contacts }) => contacts[0], 'offer › contacts › Advice line › hours', 'praises'],
    ['where', ({ decisions }) => decisions[0]?.options[1], `${at} › options › cup › where`, 'praises'],
    ['reach', ({ decisions }) => decisions[0]?.options[1], `${at} › options › cup › reach`, 'praises'],
    ['label', ({ decisions }) => decisions[0]?.rows[0], `${at} › rows › spilt › label`, 'praises'],
    ['who', ({ decisions }) => decisions[0]?.rows[0], `${at} › rows › spilt › who`, 'praises'],
    ['window', ({ decisions }) => decisions[0]?.rows[0], `${at} › rows › spilt › window`, 'praises'],
    ['had', ({ decisions }) => decisions[0]?.rows[0], `${at} › rows › spilt › had`, 'praises'],
    ['not', ({ decisions }) => decisions[0]?.rows[0], `${at} › rows › spilt › not`, 'praises'],
    ['why', ({ decisions }) => decisions[0]?.rows[0]?.arms[1], `${at} › rows › spilt › arms › cup › why`, 'praises'],
  ])('%s', (field, find, where, why) => {
    expect(put(find, { [field]: 'The best' })).toEqual([`${where}: “best” ${why}, in “The best”`]);
  });

  it('but a name that others gave is theirs, unless a figure is in it', () => {
    const named = (name: string) => {
      const offer = tinyOffer();
      const [row] = offer.decisions[0]?.rows ?? [];
      Object.assign(row ?? {}, { source: { title: name, publisher: name, date: '2025-12-31' } });
      return linesOf(parseTiny({ ...offer, trust: name, contacts: [{ name, phone: '111' }] }));
    };

    expect(named('Best Start Safe Haven')).toEqual([]);
    expect(named('99% natural').map((line) => line.split(':')[0])).toEqual([
      'offer › trust',
      'offer › contacts › entry 1 › name',
      `${at} › rows › spilt › source › title`,
      `${at} › rows › spilt › source › publisher`,
    ]);
  });

  it('and the words of a figure, which stand beside national ones, are held to more', () => {
    const label = ({ decisions }: Written) => decisions[0]?.rows[0];

    expect(put(label, { label: 'Only some spilt' })).toEqual([
      `${at} › rows › spilt › label: “only” makes a number small or large, in “Only some spilt”`,
    ]);
  });
});

describe('what no pack may say of an option, no offer says of its services', () => {
  // Kept out of packs, and of use in a way to a door.
  const narrower = new Set(['please']);
  const samples: Record<string, string[]> = {
    'no-probability-words': ['rarely', 'uncommon', 'seldom', 'unlikely', 'probably', 'risk', 'negligible', 'a small chance'],
    'no-safety-words': ['safe', 'unsafe', 'safer', 'dangerous', 'harmless', 'hazardous'],
    'no-directives': ['should', 'must', 'allowed', 'mandatory', 'recommended', 'advisable', 'please', 'we advise'],
    'no-social-proof': ['most women', 'many women choose', 'women like you', 'popular', 'the majority'],
    'no-reassurance': ['do not worry', 'nothing to worry about', 'reassuring', 'peace of mind'],
    'no-fear-words': ['tragic', 'devastating', 'catastrophe', 'terrifying', 'nightmare', 'lethal'],
    'no-persuasion': ['better', 'worse', 'best', 'superior', 'gold standard', 'ideal', 'excellent', 'outdated', 'guaranteed'],
    'no-pressure': ['deserves', 'good mothers', 'gambling', 'regret', 'unnecessary'],
    'no-authority': ['midwives prefer', 'the usual choice'],
    'no-size-words': ['hardly any', 'almost all', 'very few', 'significant'],
  };
  const packRules: readonly Rule[] = [...chanceWordRules, ...steeringRules, ...pressureRules];
  const packSays = (id: string, text: string) => {
    let found = 0;
    const texts = [{ section: 'options', where: [], text, bare: text }];
    packRules
      .find((rule) => rule.id === id)
      ?.check({ texts } as never, () => {
        found += 1;
      });
    return found > 0;
  };

  it.each(Object.entries(samples))('%s', (id, words) => {
    expect(words.filter((word) => !packSays(id, word))).toEqual([]);
    expect(words.filter((word) => said(`It is ${word} here`).length === 0)).toEqual(words.filter((word) => narrower.has(word)));
  });
});
