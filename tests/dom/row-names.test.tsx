import { afterEach, describe, expect, it } from 'vitest';
import { talk } from '../support/builders';
import { joinedPacks } from '../support/joined-packs';
import { clearScreen, showAid } from '../support/screen';

afterEach(clearScreen);

/** Decisions that tell one outcome for several groups. */
const apart = joinedPacks().filter(({ rows }) => new Set(rows.map(({ id }) => id)).size < rows.length);

describe('the headings of rows', () => {
  it('are looked at where an outcome is told for several groups', () => {
    expect(apart.map(({ id }) => id)).toContain('breech-at-term');
  });

  it.each(apart.map((pack) => [pack.id, pack] as const))('name no two rows alike in %s', async (_, pack) => {
    const t = talk({ packs: [pack] });
    const decision = t.consultation.decision(pack.id);
    const [group] = pack.strata.filter(({ pick }) => pick);
    if (group) decision.pickStratum(group.id);
    decision.compare(decision.part.value.options.slice(0, 2).map(({ id }) => id));
    const aid = await showAid({ talk: t });
    await aid.step('compare');
    const names = [...aid.root.querySelectorAll('.row-title')].map(({ textContent }) => textContent);

    expect(names.length).toBeGreaterThan(2);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});
