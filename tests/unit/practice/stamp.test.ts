import fc from 'fast-check';
import { h } from 'preact';
import { describe, expect, it } from 'vitest';
import { htmlOf } from '../../../components/html-of';
import { planFile } from '../../../components/plan-file';
import { PrintSheet } from '../../../components/print-sheet';
import type { CarriedPlan } from '../../../lib/carry/carried-plan';
import type { Event } from '../../../lib/consultation/event-schema';
import { planPairs } from '../../../lib/double/plan-pairs';
import { bareText } from '../../../lib/export/bare-lines';
import { myWords } from '../../../lib/export/my-words';
import { noteInTwo } from '../../../lib/export/note-in-two';
import { recordNote } from '../../../lib/export/record-note';
import { bundleOf } from '../../../lib/fhir/bundle-of';
import type { Layout } from '../../../lib/layout';
import { suggest } from '../../../lib/msds/suggest';
import { planOf } from '../../../lib/plan/plan';
import { practiceOut } from '../../../lib/practice/practice-out';
import { practiceStamp } from '../../../lib/practice/practice-stamp';
import { aidWords, idsFrom, talk, tiny } from '../../support/builders';
import { everyFieldFilled } from '../../support/every-field-filled';
import { carry } from '../carry/carried';

const at = '2026-12-03T10:00:00.000Z';
const all = everyFieldFilled().consultation.events.peek();
const page = { styleSheets: [], adoptedStyleSheets: [] } as unknown as Document;
const layouts: { [L in Layout]: true } = { a4: true, large: true, door: true, double: true, easy: true };

/** Everything that can leave the aid with a plan, by what it is. */
async function leaves({ plan: name, events }: CarriedPlan): Promise<Record<string, string>> {
  const plan = planOf(events, [tiny], 'woman', at, name);
  const note = (length: 'full' | 'short' | 'line', ascii: boolean) =>
    recordNote(plan, aidWords, { length, ascii, version: '1' }).text;
  const beside = { plan, words: aidWords };
  const sheet = (layout: Layout) => htmlOf(h(PrintSheet, { plan, words: aidWords, layout, english: beside }));
  const document = await bundleOf({ plan: name, events, packs: [tiny], words: aidWords, at, version: '1' });
  return {
    ...Object.fromEntries((Object.keys(layouts) as Layout[]).map((layout) => [`print ${layout}`, sheet(layout)])),
    'save a4': planFile(plan, aidWords, 'a4', false, page),
    'save door': planFile(plan, aidWords, 'door', false, page),
    'copy mine': myWords(plan, aidWords),
    'copy where broken': bareText(plan, aidWords),
    'copy in two': noteInTwo(planPairs(beside, beside, false), aidWords, plan),
    'full note': note('full', false),
    'full note in plain letters': note('full', true),
    'short note': note('short', false),
    'one line': note('line', true),
    document: JSON.stringify(document),
  };
}

/** The same events, some of them or all of them with the names that are given in the classroom, and what they say of each other. */
function practised(events: readonly Event[], which: (index: number) => boolean): Event[] {
  const ours = new Set(events.filter((_, index) => which(index)).map(({ id }) => id));
  const text = JSON.stringify(events).replace(/"(e\d+)"/g, (whole, id: string) => (ours.has(id) ? `"practice-${id}"` : whole));
  return JSON.parse(text);
}

/** Any beginning of a conversation, with everything taken back in the end or not. */
const anyEvents = fc.record({ count: fc.integer({ min: 1, max: all.length }), undone: fc.boolean() }).map(({ count, undone }) => {
  const t = talk({ events: all.slice(0, count) });
  const next = idsFrom('e9');
  if (!undone) return t.consultation.events.peek();
  return [
    ...all.slice(0, count),
    ...all
      .slice(0, count)
      .filter(({ kind }) => kind !== 'undone')
      .map(({ id, pack, version }): Event => ({ id: next(), at, who: 'woman', pack, version, kind: 'undone', event: id })),
  ];
});

describe('a plan that was made in practice', () => {
  it('leaves the aid by no way without saying so, be it one event of it, and be that taken back', async () => {
    await fc.assert(
      fc.asyncProperty(anyEvents, fc.nat(), fc.boolean(), async (events, pick, whole) => {
        const made = practised(events, (index) => whole || index === pick % events.length);
        for (const [way, text] of Object.entries(await leaves({ plan: 'real', events: made })))
          expect(text.split(practiceStamp).length - 1, way).toBeGreaterThan(1);
      }),
      { numRuns: 40 },
    );
  });

  it('says so before anything was said in it', async () => {
    for (const [way, text] of Object.entries(await leaves({ plan: 'practice-one', events: [] })))
      expect(text, way).toContain(practiceStamp);
  });

  it('says so in the first line of a text and in the last, and in one line at both ends', async () => {
    const texts = await leaves({ plan: 'real', events: practised(all, () => true) });

    for (const way of [
      'full note',
      'full note in plain letters',
      'short note',
      'copy mine',
      'copy in two',
      'copy where broken',
    ]) {
      const lines = texts[way]?.trimEnd().split('\n') ?? [];
      expect([lines[0], lines.at(-1)], way).toEqual([practiceStamp, practiceStamp]);
    }
    expect(texts['one line']?.startsWith(practiceStamp)).toBe(true);
    expect(texts['one line']?.endsWith(practiceStamp)).toBe(true);
    expect(texts['one line']).not.toContain('\n');
  });

  it('says so at every heading of a note, so that a part of one that is copied does too', async () => {
    const real = await leaves({ plan: 'real', events: all });
    const acted = await leaves({ plan: 'real', events: practised(all, () => true) });
    const headings = (text = '') => text.split('\n').filter((_, index, lines) => /^-+$/.test(lines[index + 1] ?? ''));

    expect(headings(real['full note']).length).toBeGreaterThan(5);
    for (const way of ['full note', 'full note in plain letters', 'copy in two'])
      expect(headings(acted[way]), way).toEqual(headings(real[way]).map((title) => `PRACTICE ONLY: ${title}`));
    for (const way of ['full note', 'short note'])
      expect(acted[way]?.split('\n')[2], way).toBe(`PRACTICE ONLY: ${real[way]?.split('\n')[0]}`);
  });

  it('says so at every heading of a saved page, and in a band beside all of it', async () => {
    const { 'save a4': page = '', 'save door': door = '' } = await leaves({ plan: 'real', events: practised(all, () => true) });
    const headings = page.match(/<h[1-6]\b[^>]*>.*?<\/h[1-6]>/gs) ?? [];

    expect(headings.length).toBeGreaterThan(5);
    for (const heading of headings) expect(heading.replace(/<[^>]*>/g, '')).toMatch(/^PRACTICE ONLY: \S/);
    for (const file of [page, door]) expect(file).toMatch(/<div class="practice-edge"[^>]*><p>PRACTICE ONLY\. Acted/);
  });

  it('is counted with its stamp, as a field will count it', () => {
    const plan = planOf(
      practised(all, () => true),
      [tiny],
      'woman',
      at,
    );
    const { text, characters } = recordNote(plan, aidWords, { length: 'short', ascii: false });

    expect(characters).toBe(text.length);
  });

  it('is called so in the title of its page and of its document, and labelled as test data there', async () => {
    const texts = await leaves({ plan: 'real', events: practised(all, () => true) });
    const document = JSON.parse(texts.document ?? '');

    expect(texts['save a4']).toContain(`<title>${practiceStamp}`);
    expect(texts['save door']).toContain(`<title>${practiceStamp}`);
    const label = [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ActReason', code: 'HTEST', display: 'test health data' }];
    expect(document.meta).toMatchObject({ security: label, tag: label });
    expect(document.entry[0].resource).toMatchObject({
      meta: { security: label, tag: label },
      title: expect.stringContaining(practiceStamp),
    });
  });

  it('names nobody in its document, and has no code of the data set in it or suggested', async () => {
    const events = practised(all, () => true);
    const plan = planOf(events, [tiny], 'woman', at);
    const document = await bundleOf({
      ...{ plan: 'practice-one', events, packs: [tiny], words: aidWords, at, version: '1' },
      patient: { nhsNumber: '9999999999' },
    });

    expect(JSON.stringify(document)).not.toContain('9999999999');
    expect(document.entry.map(({ resource }) => resource.resourceType)).not.toContain('Patient');
    expect(JSON.stringify(document)).not.toContain('confirmed-code');
    expect(plan.decisions.flatMap((decision) => suggest(decision, plan))).toEqual([]);
  });
});

describe('a real plan', () => {
  it('says nothing of practice, whatever was said in it', async () => {
    await fc.assert(
      fc.asyncProperty(anyEvents, async (events) => {
        for (const [way, text] of Object.entries(await leaves({ plan: 'real', events }))) {
          expect(text.includes(practiceStamp), way).toBe(false);
          expect(/HTEST|is-practice|practice-head|practice-band|PRACTICE ONLY/.test(text), way).toBe(false);
        }
        expect((await carry.toFile({ plan: 'real', events })).text).not.toMatch(/"evenhand": "practice"/);
      }),
      { numRuns: 15 },
    );
  });
});

describe('the last door of the classroom', () => {
  const out: string[] = [];
  const done = { ok: true, value: undefined } as const;
  const door = practiceOut({
    copy: async (text) => {
      out.push(text);
      return done;
    },
    download: async ({ name }) => {
      out.push(name);
      return done;
    },
  });

  it('gives a text the stamp that some other door forgot, and no second one', async () => {
    await door.copy('Her words.');
    await door.copy(`${practiceStamp} once`);

    expect(out.splice(0)).toEqual([`${practiceStamp}\n\nHer words.\n\n${practiceStamp}`, `${practiceStamp} once`]);
  });

  it('saves no file that does not say that it is practice in its name and in itself', async () => {
    const file = (name: string, text: string) => door.download({ name, type: 'text/plain', text });

    expect(await file('my-plan.html', practiceStamp)).toEqual({ ok: false, why: 'download_failed' });
    expect(await file('practice-my-plan.html', 'a plan')).toEqual({ ok: false, why: 'download_failed' });
    expect(await file('practice-my-plan.html', practiceStamp)).toEqual(done);
    expect(await file('evenhand-sealed-practice-plan-2026-12-01.json', '{"evenhand": "sealed practice"}')).toEqual(done);
    expect(out.splice(0)).toEqual(['practice-my-plan.html', 'evenhand-sealed-practice-plan-2026-12-01.json']);
  });
});
