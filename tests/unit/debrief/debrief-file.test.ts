import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCarry } from '../../../lib/carry/create-carry';
import { readCountsFile } from '../../../lib/counts/counts-file';
import type { DebriefFacts } from '../../../lib/debrief/debrief-facts';
import { debriefFile } from '../../../lib/debrief/debrief-file';
import { factsOf } from '../../../lib/debrief/facts-of';
import type { Practice } from '../../../lib/practice/practice';
import { actedCase, actedPractice, everythingTyped, lookAt, saidAt } from '../../support/acted-practice';
import { packOf, parsePlaceOfBirth } from '../../support/builders';

const pack = packOf(parsePlaceOfBirth());
const names = { cases: [actedCase], pack };
const [option, other] = pack.options;
const row = pack.rows[0]?.key ?? '';
const looks = [
  lookAt(0, 'start', { options: [option?.id ?? ''] }),
  lookAt(60, 'compare', { options: [option?.id ?? '', other?.id ?? ''], rows: [row], frames: true }),
  lookAt(300, 'away'),
];
const acted = (more: Partial<Practice> = {}) =>
  actedPractice(pack, {
    looks,
    packVersion: pack.version,
    events: [saidAt(pack, 70, { kind: 'question', question: 'way.nothing', words: 'And if I wait?' })],
    sheets: [{ by: 'woman', marks: { gaveBothFrames: 'partly' } }],
    debrief: { well: ['namedEveryOption'], next: 'madePlanB' },
    ...more,
  });
const factsFrom = (practice: Practice) => factsOf(practice, pack, actedCase, '2026-12-01');
const fileOf = (practice: Practice) => debriefFile(factsFrom(practice), names);

/** Every place in a value at which something could be written in its stead, or beside it. */
function* placesIn(value: unknown, path: (string | number)[] = []): Generator<(string | number)[]> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    yield [...path, key];
    yield* placesIn(inner, [...path, key]);
  }
}

function put(facts: DebriefFacts, path: readonly (string | number)[], what: unknown): DebriefFacts {
  const copy = structuredClone(facts);
  const last = path.at(-1) ?? '';
  const into = path.slice(0, -1).reduce((here, key) => (here as Record<string | number, object>)[key] ?? {}, copy as object);
  (into as Record<string | number, unknown>)[last] = what;
  return copy;
}

describe('the file of a debrief', () => {
  it('has the facts, the sheets and what was picked, and says that it is practice', () => {
    const { name, text } = fileOf(acted());
    expect(name).toBe('practice-debrief-2026-12-01.json');
    expect(JSON.parse(text)).toMatchObject({
      evenhand: 'debrief',
      format: 2,
      practice: true,
      case: { id: actedCase.id, version: '1.2.0' },
      decision: { id: pack.id, version: pack.version },
      day: '2026-12-01',
      seconds: 600,
      screen: { away: 300, mayChoose: 0, mayDecline: null, bothFrames: 60, ownWordsAsked: null },
      questions: [{ question: 'way.nothing', asked: 70, answered: null }],
      sheets: [{ by: 'woman', marks: { gaveBothFrames: 'partly' } }],
      well: ['namedEveryOption'],
      next: 'madePlanB',
    });
  });

  it('says of what nobody watched that it is not known, and not that it was never there', () => {
    const facts = factsFrom(acted({ looks: [] }));
    expect(facts.screen).toBeNull();
    expect(JSON.parse(debriefFile(facts, names).text).screen).toBeNull();
  });

  it('says the version that was acted where this build has it, and never another: three numbers could be somebody’s', () => {
    const other = acted({ packVersion: '943.476.5919', case: { id: actedCase.id, version: '943.476.5919' } });
    expect(factsFrom(other)).toMatchObject({ case: { version: null }, decision: { version: null } });
    expect(debriefFile({ ...factsFrom(other), decision: { id: pack.id, version: '943.476.5919' } }, names).text).not.toContain(
      '943',
    );
    const { packVersion: _none, ...old } = acted();
    expect(JSON.parse(fileOf(old).text).decision).toEqual({ id: pack.id, version: null });
  });

  it('has not one word that anybody typed, wherever it was typed', () => {
    const typed = fc.stringMatching(/^[A-Za-z]{7,30}$/).map((text) => `Zq${text}`);
    fc.assert(
      fc.property(typed, (words) => {
        expect(fileOf(acted({ events: everythingTyped(pack, words) })).text).not.toContain(words);
      }),
    );
  });

  it('is not written with a text or a key in it that its format does not have', () => {
    const facts = factsFrom(acted());
    // One row is as closed as the next.
    const places = [...placesIn(facts)].filter(([, list, at]) => list !== 'rows' || at === undefined || at === '0');
    expect(places.length).toBeGreaterThan(50);
    for (const path of places) {
      for (const what of ['Jane Smith', { name: 'Jane Smith' }, ['Jane Smith']])
        expect(() => debriefFile(put(facts, path, what), names), path.join(' › ')).toThrow();
      // A second key beside each, under a name of somebody's.
      if (Number.isNaN(Number(path.at(-1))))
        expect(() => debriefFile(put(facts, [...path.slice(0, -1), 'jane'], 1), names), path.join(' › ')).toThrow();
    }
  });

  it('is told to the day at most', () => {
    const facts = factsFrom(acted());
    expect(() => debriefFile({ ...facts, day: '2026-12-01T10:00:00.000Z' }, names)).toThrow();
    expect(debriefFile(facts, names).text).not.toMatch(/\d\d:\d\d/);
  });

  it('is refused as a plan, in the panel and in the classroom, and as counts', async () => {
    const { text } = fileOf(acted());
    for (const more of [{}, { practice: true as const }]) {
      const read = await createCarry({ now: () => '2026-12-01T10:00:00.000Z', version: '0.5.0', ...more }).fromFile(text);
      expect(read).toMatchObject({ ok: false, problems: [{ where: 'plan file' }] });
    }
    expect(readCountsFile('debrief.json', text)).toMatchObject({ ok: false, problems: [{ what: 'is a debrief of practice' }] });
  });
});
