import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { panelPolicy, policyFrom, policyLimits } from '../../../lib/policy';
import { problemLine } from '../../../lib/problem';

const said = (value: unknown) => policyFrom(value).problems.map(problemLine);

describe('what a trust has set', () => {
  it.each([undefined, null, {}])('is nothing with %j, and the panel goes by its own settings', (value) => {
    expect(policyFrom(value)).toEqual({ policy: panelPolicy, problems: [] });
  });

  it('is taken as it is where it is right, from the least to the most', () => {
    const least = { keeping: 'session', lockMinutes: 1, purgeDays: 0 };
    const most = { keeping: 'passphrase', lockMinutes: 60, purgeDays: 90 };

    expect(policyFrom(least)).toEqual({ policy: { ...least, known: true }, problems: [] });
    expect(policyFrom(most)).toEqual({ policy: { ...most, known: true }, problems: [] });
  });

  it('holds for what is set, and leaves the rest as it was', () => {
    expect(policyFrom({ purgeDays: 3 }).policy).toEqual({ ...panelPolicy, purgeDays: 3 });
  });

  it('is told of all at once where it is wrong, and the right part of it holds', () => {
    const value = { keeping: 'device', lockMinutes: 0, purgeDays: 30, purgeHours: 2 };

    expect(policyFrom(value).policy).toEqual({ ...panelPolicy, purgeDays: 30 });
    expect(said(value)).toEqual([
      'policy › purgeHours: there is no such setting, so it does nothing; use keeping, lockMinutes, purgeDays, or take it out',
      'policy › keeping: it is the text "device", so the choice of whoever uses the panel is used; set "session" or "passphrase"',
      'policy › lockMinutes: it is 0, so 5 is used; set a whole number from 1 to 60',
    ]);
  });

  it.each<[unknown, string]>([
    [91, '91'],
    [-1, '-1'],
    [1.5, '1.5'],
    [Number.NaN, 'NaN'],
    ['14', 'the text "14"'],
    ['x'.repeat(100), `the text "${'x'.repeat(40)}…"`],
    [null, 'empty'],
    [true, 'true'],
    [[14], 'a list'],
    [{}, 'a group of settings'],
  ])('cannot be %j for a number of days, and says what it is', (purgeDays, kind) => {
    expect(policyFrom({ purgeDays }).policy).toEqual(panelPolicy);
    expect(said({ purgeDays })).toEqual([`policy › purgeDays: it is ${kind}, so 14 is used; set a whole number from 0 to 90`]);
  });

  it.each([['text'], [7], [[]]])('cannot be %j as a whole', (value) => {
    expect(policyFrom(value).policy).toEqual(panelPolicy);
    expect(said(value)).toHaveLength(1);
  });

  it('is described to the browser as it is read here', () => {
    const schema = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../../public/managed_schema.json'), 'utf8'));
    const { keeping, lockMinutes, purgeDays } = schema.properties;

    expect(Object.keys(schema.properties)).toEqual(Object.keys(policyLimits));
    expect(keeping).toMatchObject({ type: 'string', enum: policyLimits.keeping });
    for (const [told, { min, max }] of [
      [lockMinutes, policyLimits.lockMinutes],
      [purgeDays, policyLimits.purgeDays],
    ])
      expect(told).toMatchObject({ type: 'integer', minimum: min, maximum: max });
    expect(lockMinutes.description).toContain(`Without it: ${panelPolicy.lockMinutes}.`);
    expect(purgeDays.description).toContain(`Without it: ${panelPolicy.purgeDays}.`);
  });
});
