import { describe, expect, it } from 'vitest';
import { unknownTodo } from './fault';
import { spoilt, type Written } from './tiny-offer';

const at = 'offer › decisions › tea';

type Spoil = [what: string, key: string, value: unknown, target: (offer: Written) => object | undefined, where: string];

const option = ({ decisions }: Written) => decisions[0]?.options[0];
const row = ({ decisions }: Written) => decisions[0]?.rows[0];
const decision = ({ decisions }: Written) => decisions[0];

const attempts: Spoil[] = [
  ['replace a national row', 'replaces', 'blood-loss', row, `${at} › rows › spilt › replaces`],
  ['give a row the place of a national one', 'key', 'blood-loss', row, `${at} › rows › spilt › key`],
  ['put its row first', 'order', 0, row, `${at} › rows › spilt › order`],
  ['pass its row off as a national one', 'population', 'england', row, `${at} › rows › spilt › population`],
  ['say what its row found', 'bucket', 'clear_difference', row, `${at} › rows › spilt › bucket`],
  ['call its row certain', 'certainty', 'high', row, `${at} › rows › spilt › certainty`],
  ['change a figure', 'figures', { weeks: 12 }, (offer) => offer, 'offer › figures'],
  ['change a figure of a decision', 'figures', { weeks: 12 }, decision, `${at} › figures`],
  ['change words', 'words', { title: 'Come to us' }, decision, `${at} › words`],
  ['change the question', 'question', 'Will you come to us?', decision, `${at} › question`],
  ['hide a decision', 'hide', true, decision, `${at} › hide`],
  ['hide an option', 'hide', true, option, `${at} › options › pot › hide`],
  ['hide an option by another word', 'hidden', true, option, `${at} › options › pot › hidden`],
  ['rename an option', 'name', 'The right choice', option, `${at} › options › pot › name`],
  ['say more of an option than where it is', 'good', 'It is close', option, `${at} › options › pot › good`],
  ['choose an option beforehand', 'chosen', true, option, `${at} › options › pot › chosen`],
  ['recommend an option', 'recommended', true, option, `${at} › options › pot › recommended`],
  ['put an option first', 'rank', 0, option, `${at} › options › pot › rank`],
  ['bring a style', 'css', '* { display: none }', (offer) => offer, 'offer › css'],
  ['bring a script', 'script', 'https://x.example/a.js', (offer) => offer, 'offer › script'],
];

describe('an offer cannot', () => {
  it.each(attempts)('%s', (_, key, value, target, where) => {
    const says = spoilt((offer) => {
      Object.assign(target(offer) ?? {}, { [key]: value });
    });

    expect(says).toEqual([`${where}: is no field of a local offer; ${unknownTodo}`]);
  });

  it('leave an option out to hide it, nor a decision empty', () => {
    const without = (offer: Written) => ({ ...offer, decisions: [{ decision: 'tea', options: [] }] });

    expect(spoilt(without).map((line) => line.split(';')[0])).toEqual([
      `${at} › options: nothing is said of “A pot of tea” (pot)`,
      `${at} › options: nothing is said of “One cup” (cup)`,
      `${at} › options: nothing is said of “No tea” (none)`,
    ]);
  });
});
