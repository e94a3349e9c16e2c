import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { StepRow } from '../../components/step-row';
import type { Pack, Row } from '../../lib/pack/pack';
import { talk } from '../support/builders';
import { joinedPacks } from '../support/joined-packs';
import { Around, aidAround, clearScreen, mount } from '../support/screen';

afterEach(clearScreen);

const tests = joinedPacks().filter(({ rows }) => rows.some(({ result }) => result));
const counted = (row: Row) => row.result && row.arms.some(({ kind }) => kind === 'rate');

/** The table of all results in an opened row: each line with its numbers. */
async function resultsOf(pack: Pack, row: Row) {
  const t = talk({ packs: [pack] });
  const decision = t.consultation.decision(pack.id);
  const [group] = pack.strata.filter(({ pick }) => pick);
  if (group) decision.pickStratum(group.id);
  const [part] = row.parts;
  if (pack.parts.length > 1 && part) decision.turnToPart(part);
  const root = await mount(null);
  await act(async () =>
    render(
      <Around value={aidAround(t)}>
        <StepRow rowKey={row.key} />
      </Around>,
      root,
    ),
  );
  const numbers = (text: string | null) => Number((text ?? '').replaceAll(',', ''));
  return [...root.querySelectorAll('.figures-results tbody tr')].map((line) => ({
    name: line.querySelector('th')?.textContent,
    counts: [...line.querySelectorAll('td')].map(({ textContent }) => numbers(textContent)),
  }));
}

it('there are decisions about a test to look at', () => {
  expect(tests.map(({ id }) => id)).toContain('screening-for-trisomies');
});

describe.each(tests.map((pack) => [pack.id, pack] as const))('the results of %s', (_, pack) => {
  it.each(pack.rows.filter(counted).map((row) => [row.key, row] as const))(
    'stand together when %s is opened, and add up to everybody who was tested',
    async (_key, row) => {
      const lines = await resultsOf(pack, row);

      const group = pack.rows.filter(({ result, stratum }) => result?.group === row.result?.group && stratum === row.stratum);
      const [together] = lines.slice(-1);
      expect(lines.slice(0, -1).map(({ name }) => name)).toEqual(group.map(({ label }) => label));
      expect(together?.counts.length).toBeGreaterThan(0);
      expect(new Set(together?.counts)).toEqual(new Set([row.per]));
    },
  );

  it('are on no row that is no result', async () => {
    const other = pack.rows.find((row) => !row.result) as Row;

    expect(await resultsOf(pack, other)).toEqual([]);
  });
});
