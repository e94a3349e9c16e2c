import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { StepRow } from '../../components/step-row';
import { isUnknownThroughout } from '../../lib/consultation/rows';
import type { Pack } from '../../lib/pack/pack';
import { clockAt, packsToday, talk } from '../support/builders';
import { fullNoteOf } from '../support/full-note-of';
import { joinedPacks, type Sight, sightsOf } from '../support/joined-packs';
import { Around, aidAround, clearScreen, find, mount, showAid } from '../support/screen';

afterEach(clearScreen);

const packs = joinedPacks();
/** What a program shows when it forgot something. */
const forgotten = /undefined|\bnull\b|NaN|\[object|\{\w[\w.-]*\}/;

const begun = (pack: Pack, { part, group }: Sight) => {
  const t = talk({ packs: [pack], clock: clockAt(`${packsToday}T10:00:00.000Z`) });
  const decision = t.consultation.decision(pack.id);
  if (pack.strata.some(({ id, pick }) => pick && id === group)) decision.pickStratum(group);
  if (pack.parts.length > 1) decision.turnToPart(part.id);
  decision.compare(part.options.map(({ id }) => id));
  return { ...t, decision };
};
/** Everything that somebody reads or hears on a part of the page, with what stands in between left out. */
const words = (root: HTMLElement) =>
  [root.textContent, ...[...root.querySelectorAll('[aria-label]')].map((named) => named.getAttribute('aria-label'))].join(' ');

it('there are the packs of the repository to look at', () => {
  expect(packs.length).toBeGreaterThanOrEqual(14);
});

describe.each(packs.map((pack) => [pack.id, pack] as const))('the decision %s', (_, pack) => {
  const sights = sightsOf(pack);

  it('begins, with every option named in its part', async () => {
    const error = vi.spyOn(console, 'error');

    const { root } = await showAid({ talk: talk({ packs: [pack], clock: clockAt(`${packsToday}T10:00:00.000Z`) }) });

    const named = [...root.querySelectorAll('.options-named')].map((list) =>
      [...list.querySelectorAll(':scope > li > b')].map(({ textContent }) => textContent),
    );
    expect(named).toEqual(pack.parts.map(({ options }) => options.map(({ name }) => name)));
    expect(words(root)).not.toMatch(forgotten);
    expect(root.querySelectorAll('h1')).toHaveLength(1);
    expect(error).not.toHaveBeenCalled();
  });

  it.each(sights.map((sight) => [sight.part.id, sight.group, sight] as const))(
    'compares all options of %s for %s, with something of each in every row',
    async (_part, _group, sight) => {
      const error = vi.spyOn(console, 'error');

      const aid = await showAid({ talk: begun(pack, sight) });
      await aid.step('compare');

      const across = sight.part.options.filter((option) => !isUnknownThroughout(option, sight.rows)).map(({ id }) => id);
      const alone = sight.part.options.map(({ id }) => id).filter((id) => !across.includes(id));
      const shown = [...aid.root.querySelectorAll<HTMLElement>('.row')];
      expect(shown.map(({ dataset }) => dataset.row).sort()).toEqual(sight.rows.map(({ key }) => key).sort());
      expect([...aid.root.querySelectorAll<HTMLElement>('.still-open')].map(({ dataset }) => dataset.option)).toEqual(alone);
      for (const row of shown) {
        const arms = [...row.querySelectorAll<HTMLElement>('.arm')].map(({ dataset }) => dataset.option);
        const gathered = [...row.querySelectorAll<HTMLElement>('.gathered > li')].flatMap(({ dataset }) =>
          dataset.options?.split(' '),
        );
        const noneKnown = row.querySelectorAll(':scope > .none-known').length;
        expect(noneKnown ? [] : [...arms, ...gathered].sort(), row.dataset.row).toEqual(noneKnown ? [] : [...across].sort());
      }
      expect(words(aid.root)).not.toMatch(forgotten);
      expect(error).not.toHaveBeenCalled();
    },
  );

  it('opens every row, each under its name and with its source', async () => {
    const error = vi.spyOn(console, 'error');
    const root = await mount(null);
    const opened = new Set<string>();

    for (const sight of sights) {
      const t = begun(pack, sight);
      const value = aidAround(t);
      for (const row of sight.rows.filter(({ key }) => !opened.has(`${key} ${sight.part.id}`))) {
        opened.add(`${row.key} ${sight.part.id}`);
        await act(async () =>
          render(
            <Around value={value}>
              <StepRow key={row.key} rowKey={row.key} />
            </Around>,
            root,
          ),
        );

        expect(find(root, 'h1').textContent, row.key).toBe(row.label);
        expect(find(root, '.part-source .source-link').textContent, row.key).toContain(row.source.short);
        expect(words(root), row.key).not.toMatch(forgotten);
      }
    }
    expect(error).not.toHaveBeenCalled();
  });

  it('is told whole in her plan and in the note, with every figure that was on the screen', async () => {
    const sight = sights[0] as Sight;
    const t = begun(pack, sight);
    for (const { id } of pack.parts) {
      if (pack.parts.length > 1) t.decision.turnToPart(id);
      t.decision.wasShown();
    }

    const { root, step, plan } = await showAid({ talk: t });
    await step('plan');

    const note = fullNoteOf(plan());
    const rows = plan().decisions[0]?.receipt.rows ?? [];
    expect(rows.length).toBeGreaterThan(0);
    for (const { label } of rows) {
      expect(note).toContain(label);
      expect(find(root, 'main').textContent).toContain(label);
    }
    expect(note).not.toMatch(forgotten);
    expect(words(root)).not.toMatch(forgotten);
  });
});
