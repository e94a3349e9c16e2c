import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { h } from 'preact';
import { describe, expect, it } from 'vitest';
import { htmlOf } from '../../../components/html-of';
import { planFile } from '../../../components/plan-file';
import { PrintSheet } from '../../../components/print-sheet';
import type { Deed } from '../../../lib/consultation/event-schema';
import { keptBackOf } from '../../../lib/consultation/said-of';
import { planPairs } from '../../../lib/double/plan-pairs';
import { myWords } from '../../../lib/export/my-words';
import { noteInTwo } from '../../../lib/export/note-in-two';
import { recordNote } from '../../../lib/export/record-note';
import { documentNow } from '../../../lib/fhir/document-now';
import type { Layout } from '../../../lib/layout';
import { needsKeptFromPaper } from '../../../lib/plan/kept-from-paper';
import { aidWords, hour, type Talk, talk } from '../../support/builders';
import { carry } from '../carry/carried';

/** Something of hers that can be kept back, in words that stand nowhere else. */
interface Item {
  secret: string;
  deeds: readonly Deed[];
  keep: Extract<Deed, { kind: 'keptBack' }>;
  /** The paper that it stands on, where it is not on all of them. */
  on?: 'door';
}
const keep = (of: (typeof keptBackOf)[number], name: string) => ({ kind: 'keptBack', of, name, on: true }) as const;
const items: readonly Item[] = [
  { secret: 'SECRETHOPE', deeds: [{ kind: 'about', prompt: 'hopes', words: 'SECRETHOPE.' }], keep: keep('about', 'hopes') },
  { secret: 'SECRETTALK', deeds: [{ kind: 'about', prompt: 'talk', words: 'SECRETTALK' }], keep: keep('about', 'talk') },
  {
    secret: 'SECRETNEED',
    deeds: [{ kind: 'need', need: 'helper', ways: ['yes'], words: 'It is\nSECRETNEED' }],
    keep: keep('need', 'helper'),
  },
  {
    secret: 'SECRETWHY',
    deeds: [
      { kind: 'standing', standing: 'leaning', option: 'go' },
      { kind: 'reason', words: 'SECRETWHY, and no more' },
    ],
    keep: keep('reason', ''),
  },
  { secret: 'SECRETPLANB', deeds: [{ kind: 'planB', ifThen: 'full', words: 'SECRETPLANB' }], keep: keep('planB', 'full') },
  {
    secret: 'SECRETQUESTION',
    deeds: [
      { kind: 'question', question: 'q1', words: 'SECRETQUESTION?' },
      { kind: 'answer', question: 'q1', by: 'Sam', words: 'As you said: SECRETQUESTION.', answered: true },
    ],
    keep: keep('question', 'q1'),
  },
  { secret: 'SECRETDOOR', deeds: [{ kind: 'door', line: 'message', words: 'SECRETDOOR' }], keep: keep('door', 'message') },
];

const page = { styleSheets: [], adoptedStyleSheets: [] } as unknown as Document;
const layouts: { [L in Layout]: true } = { a4: true, large: true, door: true, double: true, easy: true };
const pictures = (markup: string) => markup.replace(/<[^>]*>/g, ' ');

/** Everything that goes home with her or hangs on a door, by what it is. */
function home({ plan }: Talk): Record<string, string> {
  const sheet = (layout: Layout) =>
    htmlOf(h(PrintSheet, { plan: plan(), words: aidWords, layout, english: { plan: plan(), words: aidWords } }));
  return {
    ...Object.fromEntries((Object.keys(layouts) as Layout[]).map((layout) => [`print ${layout}`, sheet(layout)])),
    'save a4': planFile(plan(), aidWords, 'a4', false, page),
    'save door': planFile(plan(), aidWords, 'door', false, page),
    'copy mine': myWords(plan(), aidWords),
    'copy in two': noteInTwo(
      planPairs({ plan: plan(), words: aidWords }, { plan: plan(), words: aidWords }, false),
      aidWords,
      plan(),
    ),
  };
}

/** What staff put into the record, by what it is. Each has all of her words, and names what others may not read. */
async function record(t: Talk): Promise<Record<string, string>> {
  const note = (length: 'full' | 'short' | 'line', ascii: boolean) =>
    recordNote(t.plan(), aidWords, { length, ascii, version: '1' }).text;
  const { consultation } = t;
  return {
    'full note': note('full', false),
    'short note': note('short', false),
    'one line': note('line', true),
    // What is sent is this, letter for letter: tests/e2e/send.test.ts.
    document: await documentNow({ consultation, words: aidWords, version: '1', person: undefined }),
  };
}

/** Said in any order, some of it changed on another day, some kept back before it was said and some after, and then some shown again. */
const anyTalk = fc.record({
  order: fc.shuffledSubarray([...items], { minLength: items.length }),
  kept: fc.subarray([...items], { minLength: 1 }),
  early: fc.boolean(),
  again: fc.subarray([...items]),
  loosened: fc.subarray([...items]),
  // What somebody said each of them says in English.
  english: fc.boolean(),
  // What she put on the card from elsewhere in her plan: where that is kept back, it is not on the card.
  onCard: fc.option(fc.constantFrom(...items.slice(0, 2))),
});

function said({
  order,
  kept,
  early,
  again,
  loosened,
  onCard,
  english,
}: typeof anyTalk extends fc.Arbitrary<infer T> ? T : never) {
  const t = talk();
  const add = (deeds: readonly Deed[]) => {
    for (const deed of deeds) t.consultation.add('tiny', deed);
  };
  add([{ kind: 'readers', others: true }]);
  if (early) add(kept.map((one) => one.keep));
  add(order.flatMap(({ deeds }) => deeds));
  if (onCard) add([{ kind: 'door', line: 'with', words: `Sam\n${wordsOf(onCard)}` }]);
  if (english)
    add(
      t.consultation.events
        .peek()
        .filter((event) => 'words' in event && event.kind !== 'answer')
        .map(({ id }, index) => ({ kind: 'english', event: id, by: 'interpreter', words: `ENGLISH${index} ${secretOf(t, id)}` })),
    );
  if (!early) add(kept.map((one) => one.keep));
  t.clock.pass(48 * hour);
  add(again.flatMap(({ deeds }) => deeds));
  add(loosened.map((one) => ({ ...one.keep, on: false })));
  const hidden = kept.filter((one) => !loosened.includes(one)).map(({ secret }) => secret);
  return { t, hidden, open: items.map(({ secret }) => secret).filter((secret) => !hidden.includes(secret)) };
}
/** What stands in words of hers and nowhere else, so that it is known whose English is meant. */
const secretOf = ({ consultation }: Talk, id: string) =>
  items.find(({ secret }) => JSON.stringify(consultation.events.peek().find((event) => event.id === id)).includes(secret))
    ?.secret ?? '';
const wordsOf = ({ deeds: [first] }: Item) => (first && 'words' in first ? first.words : '');

describe('words that she keeps back', () => {
  it('stand in nothing that goes home with her or hangs on a door, whatever was said, kept and changed in whatever order', () => {
    fc.assert(
      fc.property(anyTalk, (told) => {
        const { t, hidden, open } = said(told);
        const out = home(t);
        const all = Object.values(out).join('\n');

        for (const [way, text] of Object.entries(out))
          for (const secret of hidden) expect(text.includes(secret), `${secret} by ${way}`).toBe(false);
        // And what she does not keep back is there: nothing is left out that she did not leave out.
        for (const secret of open) expect(pictures(all).includes(secret), secret).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('leave no gap there that tells of them', () => {
    const told = { order: [...items], kept: [...items], early: false, again: [], loosened: [], onCard: null, english: true };
    for (const text of Object.values(home(said(told).t)))
      expect(pictures(text)).not.toMatch(/left out|kept back|others at home/i);
  });

  it('stand in what goes into the record, as the screen tells her, and are named there as not to be read at home', async () => {
    expect(aidWords.t('readers.lead')).toContain('Staff still see them in the note for the record.');
    await fc.assert(
      fc.asyncProperty(anyTalk, async (told) => {
        const { t, hidden } = said(told);
        const out = await record(t);

        for (const [way, text] of Object.entries(out)) {
          const mark = 'Not to be read by others at home: ';
          expect(text.includes(mark), way).toBe(hidden.length > 0);
          const named = text.slice(text.indexOf(mark)).split(/\.|<\/p>/)[0] ?? '';
          for (const secret of hidden) expect(named, way).not.toContain(secret);
        }
        for (const secret of hidden) expect(out['full note'], secret).toContain(secret);
      }),
      { numRuns: 20 },
    );
  });

  it('travel with the plan to another device, and what keeps them back travels with them', async () => {
    const { t } = said({
      order: [...items],
      kept: [...items],
      early: false,
      again: [],
      loosened: [],
      onCard: null,
      english: true,
    });
    const { consultation } = t;
    const plan = { plan: consultation.plan.peek(), events: consultation.events.peek() };
    const codes = carry.readCodes();
    for (const { text } of await carry.toCodes(plan)) await codes.take(text);

    for (const read of [await carry.fromFile((await carry.toFile(plan)).text), await codes.plan()]) {
      if (!read.ok) throw new Error('not read');
      const there = talk({ events: read.plan.events });
      expect(there.plan().keptBack).toEqual(t.plan().keptBack);
      for (const [way, text] of Object.entries(home(there))) expect(text, way).not.toMatch(/SECRET/);
    }
  });

  it('can be of everything that she says in her own words', () => {
    expect(new Set(items.map(({ keep: { of } }) => of))).toEqual(new Set(keptBackOf));
    expect([...needsKeptFromPaper]).toEqual(['notBy']);
  });
});

/**
 * By whom something leaves the aid: what goes home, what goes into the record, the plan itself, what saves her
 * words when the aid breaks, and a message about the page, which is made without her plan. */
const waysOut: Record<string, 'home' | 'record' | 'home and record' | 'plan' | 'rescue' | 'about the page'> = {
  'bare-plan.tsx': 'rescue',
  'broken-page.tsx': 'rescue',
  'double/double-out.tsx': 'home',
  'kept-notice.tsx': 'rescue',
  'late/codes-out.tsx': 'plan',
  'late/door-page.tsx': 'home',
  'late/fhir-out.tsx': 'record',
  'late/file-out.tsx': 'plan',
  'late/note-choice.tsx': 'record',
  'late/put-in-record.tsx': 'record',
  'late/send-out.tsx': 'record',
  'step-plan.tsx': 'home and record',
  'unfair/unfair-page.tsx': 'about the page',
};

describe('the ways out that are held to this', () => {
  it('are all that there are: a new one is to be thought of here', () => {
    const root = resolve(import.meta.dirname, '../../../components');
    const found = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.tsx'))
      .filter((name) =>
        /\bplatform\.(copy|download|print)\(|\.put\(now|send\.open\(/.test(readFileSync(resolve(root, name), 'utf8')),
      );

    expect(found.sort()).toEqual(Object.keys(waysOut).sort());
  });
});
