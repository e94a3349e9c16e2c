import { afterEach, describe, expect, it } from 'vitest';
import { PutInRecord } from '../../components/late/put-in-record';
import type { RecordNote } from '../../lib/export/record-note';
import type { Locked, Looked, Put, RecordBeside, Stands } from '../../lib/record-beside';
import { aidWords, talk } from '../support/builders';
import { Around, aidAround, button, clearScreen, find, mount, paperPlatform, press, settle } from '../support/screen';

afterEach(clearScreen);

const note: RecordNote = { length: 'short', text: 'One line\nand another', characters: 20, replaced: [] };
const page = { title: 'Sample, Amina', host: 'record.example' };
const beside = { before: false, behind: false };
const field = { token: 'look', kind: 'lines', label: 'Plan of care', room: undefined, beside } as const;
const lock: Locked = { locked: 'page', about: 'lock', page };

interface Answers {
  looks?: Looked[];
  puts?: Put[];
  later?: Stands;
}

/** The part of the page, with a record beside it that answers in turn what it is told to. */
async function show({ looks = [{ field, page }], puts = [{ how: 'inserted' }], later }: Answers = {}, shown = note) {
  const t = talk();
  t.consultation.add(t.consultation.packs.value[0]?.id ?? '', { kind: 'about', prompt: 'hopes', words: 'A calm room' });
  const asked: string[] = [];
  const put: [string, string][] = [];
  const beside: RecordBeside = {
    look: async () => looks[Math.min(asked.push('look'), looks.length) - 1] ?? { not: 'no-field' },
    put: async ({ token }, text) => {
      put.push([token, text]);
      return puts[Math.min(put.length, puts.length) - 1] ?? { how: 'inserted' };
    },
    later: async () => later,
    sameWoman: ({ about }) => asked.push(`same ${about}`),
  };
  const paper = paperPlatform();
  const lengths: string[] = [];
  const value = aidAround(t, { ...paper.platform, record: async () => ({ ok: true, value: beside }) });
  const root = await mount(
    <Around value={value}>
      <PutInRecord note={shown} onLength={(length) => lengths.push(length)} />
    </Around>,
  );
  const by = (id: string) => find(root, `[data-testid="${id}"]`);
  const pressOn = async (id: string) => {
    await press(by(id));
    await settle();
  };
  const kinds = () => t.consultation.events.value.map((event) => event.kind);
  return { ...t, root, asked, put, copied: paper.copied, lengths, by, pressOn, kinds, value };
}

describe('the button that puts the note in the record', () => {
  it('is not there where the shell cannot', async () => {
    const root = await mount(
      <Around value={aidAround(talk())}>
        <PutInRecord note={note} onLength={() => {}} />
      </Around>,
    );

    expect(root.textContent).toBe('');
  });

  it('says first which box on which page, with the focus on it, and puts nothing in', async () => {
    const { root, pressOn, put } = await show();
    await pressOn('put-look');

    expect(find(root, '.put-into').textContent).toBe(
      'Goes into Plan of care, the box with the cursor, on the page Sample, Amina (record.example). Read the name in the record.',
    );
    expect(document.activeElement).toBe(find(root, '.put-into'));
    expect(put).toEqual([]);
  });

  it('puts in what is shown with the second press, says so once, and writes it down', async () => {
    const { root, pressOn, put } = await show();
    await pressOn('put-look');
    await pressOn('put-now');

    expect(put).toEqual([['look', note.text]]);
    expect(root.querySelectorAll('[role=status]')).toHaveLength(1);
    expect(find(root, '[role=status]').textContent).toBe(
      'Inserted. All of the note stands in the box, once.Undo works in the record, in some boxes a line at a time.',
    );
  });

  it.each<[string, boolean, Stands]>([
    ['where it stands there', true, { how: 'inserted' }],
    ['where it was cut off', true, { how: 'shortened', missing: 'another' }],
    ['where it may be there in part', true, { how: 'not', why: 'gone', others: false, part: true }],
    ['not where nothing was put in', false, { how: 'not', why: 'refused', others: false }],
  ])('says how to take it back, before it is put in and after, %s', async (_, after, stands) => {
    const { root, pressOn } = await show({ puts: [stands] });
    const said = () => root.textContent?.includes(aidWords.t('put.undo'));
    await pressOn('put-look');
    const before = said();
    await pressOn('put-now');

    expect([before, said()]).toEqual([true, after]);
  });

  it('writes down what came of it, with the length', async () => {
    const { pressOn, consultation } = await show({ puts: [{ how: 'shortened', missing: 'another' }] });
    await pressOn('put-look');
    await pressOn('put-now');

    expect(consultation.events.value.at(-1)).toMatchObject({ kind: 'entered', length: 'short', how: 'shortened' });
  });

  it('says that a part may be in where the page changed in the middle, and writes nothing down as put in', async () => {
    const { root, pressOn, kinds } = await show({ puts: [{ how: 'not', why: 'page-changed', others: false, part: true }] });
    await pressOn('put-look');
    await pressOn('put-now');

    expect(find(root, '[role=status]').textContent).toContain('Part of the note may be in the box. Check it in the record.');
    expect(find(root, '[role=status]').textContent).not.toContain('Not inserted');
    expect(kinds()).not.toContain('entered');
  });

  it('takes one press of two that come at once', async () => {
    const { by, pressOn, put } = await show();
    await pressOn('put-look');
    const now = by('put-now');
    now.click();
    now.click();
    await settle();

    expect(put).toHaveLength(1);
  });

  it('shows exactly what is missing, and what stands there otherwise', async () => {
    const shortened = await show({ puts: [{ how: 'shortened', missing: '\nand another' }] });
    await shortened.pressOn('put-look');
    await shortened.pressOn('put-now');
    expect(find(shortened.root, '[data-missing]').textContent).toBe('\nand another');

    const changed = { how: 'changed', stands: 'ONE LINE', note: 'One', field: 'ONE', others: true, times: 0 } as const;
    const other = await show({ puts: [changed] });
    await other.pressOn('put-look');
    await other.pressOn('put-now');
    expect([...other.root.querySelectorAll('.put-differs dd')].map((said) => said.textContent)).toEqual(['One', 'ONE']);
    expect(find(other.root, '[data-stands]').textContent).toBe('ONE LINE');
    expect(find(other.root, '[data-others]').textContent).toContain('not as it was');
  });

  it('tells when the box has changed it a moment later, and corrects what was written down', async () => {
    const { root, pressOn, kinds } = await show({ later: { how: 'not', why: 'refused', others: false } });
    await pressOn('put-look');
    await pressOn('put-now');

    expect(find(root, '[role=status]').textContent).toContain('did not take it');
    expect(kinds().slice(-2)).toEqual(['entered', 'corrected']);
  });

  it('writes it down where the box took it a moment later, as it then stands there', async () => {
    const first = { how: 'not', why: 'refused', others: false } as const;
    const late = await show({ puts: [first], later: { how: 'inserted' } });
    await late.pressOn('put-look');
    await late.pressOn('put-now');
    expect(late.kinds().filter((kind) => kind === 'entered' || kind === 'corrected')).toEqual(['entered']);
    expect(late.consultation.events.value.at(-1)).toMatchObject({ kind: 'entered', length: 'short', how: 'inserted' });
    expect(find(late.root, '[role=status]').textContent).toContain('All of the note stands in the box');

    const part = await show({ puts: [first], later: { how: 'shortened', missing: 'another' } });
    await part.pressOn('put-look');
    await part.pressOn('put-now');
    expect(part.consultation.events.value.at(-1)).toMatchObject({ kind: 'entered', how: 'shortened' });
  });

  it('corrects what was written down where another thing came of it a moment later, and writes that down', async () => {
    const { pressOn, kinds, consultation } = await show({ later: { how: 'shortened', missing: 'another' } });
    await pressOn('put-look');
    await pressOn('put-now');

    expect(kinds().slice(-3)).toEqual(['entered', 'corrected', 'entered']);
    expect(consultation.shared.value.recordDeeds).toMatchObject([{ kind: 'entered', how: 'shortened' }]);
  });

  it('writes down nothing more where nothing came of it then either', async () => {
    const not = { how: 'not', why: 'refused', others: false } as const;
    const { pressOn, kinds } = await show({ puts: [not], later: { ...not, others: true } });
    await pressOn('put-look');
    await pressOn('put-now');

    expect(kinds()).not.toContain('entered');
  });

  it.each([
    ['lines', { before: true, behind: true }, 'middle', 'in the middle of a line'],
    ['rich', { before: true, behind: false }, 'lines', 'the note goes on lines of its own'],
    ['line', { before: false, behind: true }, 'line', 'a space comes between'],
    ['lines', { before: false, behind: false }, undefined, ''],
  ] as const)('says before, of a box of the kind "%s", what becomes of text at the cursor: %o', async (kind, at, told, words) => {
    const { root, pressOn } = await show({ looks: [{ field: { ...field, kind, beside: at }, page }] });
    await pressOn('put-look');
    const said = root.querySelector<HTMLElement>('[data-beside]');

    expect(said?.dataset.beside).toBe(told);
    expect(said?.textContent ?? '').toContain(words);
  });

  it('says before that a note of this plan was put in a record already, and when', async () => {
    const { root, pressOn, consultation } = await show();
    await pressOn('put-look');
    expect(root.querySelector('[data-before]')).toBe(null);
    await pressOn('put-now');
    await pressOn('put-look');
    const { at = '' } = consultation.events.value.findLast(({ kind }) => kind === 'entered') ?? {};
    const said = find(root, '[data-before]').textContent;

    expect(said).toContain(`in a record at ${aidWords.date(at)}, ${aidWords.time(at)}.`);
    expect(said).toContain('This one is added, and takes nothing away.');
  });

  it('offers to copy instead once a box is found or nothing went in, and not beside what went in', async () => {
    const { root, pressOn } = await show({ puts: [{ how: 'inserted' }] });
    const offers = () => root.querySelector('[data-testid="put-copy"]') !== null;
    expect(offers()).toBe(false);
    await pressOn('put-look');
    expect(offers()).toBe(true);
    await pressOn('put-now');
    expect(offers()).toBe(false);
  });

  it('says before that the box takes less, and offers a shorter note', async () => {
    const short = await show({ looks: [{ field: { ...field, room: 8 }, page }] });
    await short.pressOn('put-look');
    expect(find(short.root, '.notice').textContent).toContain('room for 8 more characters, and the note has 20');
    await short.pressOn('put-shorter');
    expect(short.lengths).toEqual(['line']);

    const line = await show({ looks: [{ field: { ...field, kind: 'line' }, page }] });
    await line.pressOn('put-look');
    expect(find(line.root, '.notice').textContent).toContain('takes one line');
  });

  it('says why not, and can copy whatever it says', async () => {
    const { root, pressOn, copied, kinds } = await show({ looks: [{ not: 'password' }] });
    await pressOn('put-look');
    expect(find(root, '[role=status]').textContent).toContain('box for a password');
    await pressOn('put-copy');

    expect(copied).toEqual([note.text]);
    expect(kinds()).not.toContain('entered');
  });

  it('shows the lock in place of everything else, with three answers alike', async () => {
    const { root, pressOn } = await show({ looks: [lock] });
    await pressOn('put-look');
    const answers = [...find(root, '.put-lock').querySelectorAll('button')];

    expect(document.activeElement).toBe(find(root, '.put-lock h3'));
    expect(find(root, '.put-lock').textContent).toContain('Read the name in the record out loud. Is it the same woman?');
    expect(new Set(answers.map((one) => one.className)).size).toBe(1);
    expect(root.querySelector('[data-testid="put-now"], [data-testid="put-look"]')).toBe(null);
  });

  it('keeps the answer that it is the same woman, and looks again', async () => {
    const { root, pressOn, asked, consultation } = await show({ looks: [lock, { field, page }] });
    await pressOn('put-look');
    await pressOn('put-same');

    expect(asked).toEqual(['look', 'same lock', 'look']);
    expect(consultation.events.value.at(-1)).toMatchObject({ kind: 'sameWoman', because: 'page' });
    expect(find(root, '.put-into')).toBeTruthy();
  });

  it('locks at the second press too, and writes down nothing as put in', async () => {
    const { root, pressOn, kinds } = await show({ puts: [lock] });
    await pressOn('put-look');
    await pressOn('put-now');

    expect(find(root, '.put-lock')).toBeTruthy();
    expect(kinds()).not.toContain('entered');
  });

  it('forgets the box when another plan comes on the screen', async () => {
    const { root, pressOn, consultation } = await show();
    await pressOn('put-look');
    consultation.turnTo('another', []);
    await settle();

    expect(root.querySelector('.put-into')).toBe(null);
    expect(button(root, 'Find the box')).toBeTruthy();
  });
});
