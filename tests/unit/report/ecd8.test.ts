import { describe, expect, it } from 'vitest';
import { humanItems } from '../../../lib/pack/human-items';
import { ecd8 } from '../../../scripts/report/ecd8';
import { ipdas } from '../../../scripts/report/ipdas';
import { packFacts } from '../../../scripts/report/pack-facts';
import type { Spoil } from '../../support/builders';
import { tinyInput } from './tiny-report';

const rowsOf = (spoil?: Spoil) => {
  const facts = packFacts(tinyInput(spoil, { problems: [] }));
  return ecd8(facts, ipdas(facts));
};
const about = (words: string, spoil?: Spoil) => rowsOf(spoil).find(({ standard }) => standard.includes(words));

/** Everything that a person can sign, signed by somebody made up. */
const signAll: Spoil = ({ signOffs, version }) => {
  for (const item of Object.keys(humanItems))
    signOffs.push({ item, name: 'Mary Made-up', role: 'midwife', on: '2026-11-20', version, statement: 'I looked.' });
};

it('has a row for every group of the four parts', () => {
  expect(new Set(rowsOf().map(({ part }) => part.slice(0, 1)))).toEqual(new Set(['1', '2', '3', '4']));
});

describe('a group', () => {
  it('in which nothing is missing is for a person until it is signed', () => {
    expect(about('without leaning')?.verdict).toBe('person');
  });

  it('is met when all of it is there and signed', () => {
    expect(about('without leaning', signAll)?.verdict).toBe('met');
  });

  it('is partly met when a part of it fails', () => {
    expect(about('without leaning', ({ rows }) => rows[0]?.arms.splice(1, 1))).toMatchObject({
      verdict: 'partly',
      why: expect.arrayContaining(['Fails: IPDAS 7.']),
    });
  });

  it('of what has to have been done is not met while nobody says that it was', () => {
    expect(about('took part')).toMatchObject({
      verdict: 'notMet',
      why: ['No sign-off of this version says that it was done: IPDAS 28, 29.'],
    });
  });

  it('that could not be read is never called met', () => {
    for (const { read, verdict } of rowsOf(signAll)) if (read !== 'read') expect(verdict).not.toBe('met');
  });
});
