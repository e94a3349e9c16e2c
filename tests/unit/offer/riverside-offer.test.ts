import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { joinedPacks } from '../../support/joined-packs';
import { linesOf, parseTiny } from './tiny-offer';

const text = readFileSync(resolve(import.meta.dirname, '../../../scripts/demo/files/riverside-offer.json'), 'utf8');
const decisions = joinedPacks();
const parsed = parseTiny(text, { decisions, complete: true });
const offer = parsed.ok ? parsed.offer : undefined;

it('the offer of the demo passes against every decision of the repository', () => {
  expect(linesOf(parsed)).toEqual([]);
  expect(offer?.decisions.map(({ decision }) => decision)).toEqual([
    'place-of-birth',
    'induction-or-waiting',
    'pain-relief-in-labour',
  ]);
});

it('it shows an option that is not here, and where that is', () => {
  const away = offer?.decisions[0]?.options.filter(({ here }) => !here) ?? [];

  expect(away.map(({ option, where }) => `${option}: ${where}`)).toEqual([expect.stringMatching(/^fmu: .*Hill View/)]);
});

it('it says of its figures, in the row and in the source, that they are made up', () => {
  const rows = offer?.decisions.flatMap((one) => one.rows) ?? [];

  expect(rows).toHaveLength(1);
  for (const { label, who, source } of rows) {
    for (const said of [label, who, source.title, source.publisher]) expect(said).toMatch(/made[- ]up/i);
  }
});

it('its numbers are of the range that is kept for plays, and its addresses lead nowhere', () => {
  const numbers = text.match(/\d[\d ]{8,}\d/g) ?? [];
  const addresses = text.match(/(?:https:\/\/|@)[\w.]+/g) ?? [];

  expect(numbers.length).toBeGreaterThan(5);
  expect(numbers.filter((one) => !/^01632 9600\d\d$/.test(one))).toEqual([]);
  expect(addresses.filter((one) => !/[@/](?:[\w-]+\.)*riverside\.example$/.test(one))).toEqual([]);
});
