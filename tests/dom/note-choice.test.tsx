import { afterEach, describe, expect, it } from 'vitest';
import { useLocal, type View } from '../../components/aid-context';
import { NoteChoice } from '../../components/late/note-choice';
import { usePlan } from '../../components/use-plan';
import { type NoteOptions, recordNote } from '../../lib/export/record-note';
import { aidWords, talk } from '../support/builders';
import { Around, aidAround, button, clearScreen, find, mount, paperPlatform, press } from '../support/screen';

afterEach(clearScreen);

function Choice() {
  const options = useLocal<NoteOptions>({ length: 'short', ascii: false, version: '9.8.7' });
  const note = recordNote(usePlan().value, aidWords, options.value);
  return (
    <NoteChoice
      options={options.value}
      onChange={(chosen) => {
        options.value = chosen;
      }}
      note={note}
    >
      <button type="button">Done with it</button>
    </NoteChoice>
  );
}

const words = '“Möchte” <b>not</b> be moved 🤰\u0007';

const show = async () => {
  const t = talk();
  t.consultation.add('tiny', { kind: 'about', prompt: 'hopes', words });
  const { platform, copied } = paperPlatform();
  const went: View[] = [];
  const around = { ...aidAround(t, platform), go: (view: View) => void went.push(view) };
  const root = await mount(
    <Around value={around}>
      <Choice />
    </Around>,
  );
  const noteOf = (options: NoteOptions) => recordNote(t.plan(), aidWords, { ...options, version: '9.8.7' });
  return { ...t, root, copied, around, went, noteOf, preview: () => find(root, '.note-preview').textContent };
};

const lengths = ['full', 'short', 'line'] as const;

describe('the note for the record', () => {
  it('shows how many characters each length has, before one is chosen', async () => {
    const { root, noteOf } = await show();

    const shown = [...root.querySelectorAll('.pick small')].map(({ textContent }) => textContent);

    expect(shown).toEqual(lengths.map((length) => aidWords.number(noteOf({ length, ascii: false }).characters)));
  });

  it.each(lengths)('shows exactly the text of the length that is chosen: %s', async (length) => {
    const { root, noteOf, preview } = await show();

    await press(find(root, `input[value="${length}"]`));

    const note = noteOf({ length, ascii: false });
    expect(preview()).toBe(note.text);
    expect(find(root, '[data-testid=note-count]').textContent).toContain(aidWords.number(note.characters));
    expect(find(root, '.note-preview').getAttribute('aria-label')).toContain(aidWords.t(`note.length.${length}`));
  });

  it('shows her words as text and never as a part of the page', async () => {
    const { root } = await show();

    expect(root.querySelectorAll('.note-preview *')).toHaveLength(0);
    expect(find(root, '.note-preview').textContent).toContain('“Möchte” <b>not</b> be moved 🤰[U+0007]');
  });

  it('turns to plain characters, and lists what was replaced, by what and how often', async () => {
    const { root, noteOf, preview } = await show();

    await press(find(root, '[data-testid=plain-characters]'));

    const note = noteOf({ length: 'short', ascii: true });
    const listed = [...root.querySelectorAll('.note-replaced li')].map(({ textContent }) => textContent);
    expect(preview()).toBe(note.text);
    expect(preview()).toMatch(/^[\n\x20-\x7e]*$/);
    expect(listed).toContain('ö U+00F6 as o, 1 time');
    expect(listed).toContain('🤰 U+1F930 as [U+1F930], 1 time');
    expect(listed).toHaveLength(note.replaced.length);
  });

  it('tells what was replaced in a note that is not plain, too', async () => {
    const { root } = await show();

    expect([...root.querySelectorAll('.note-replaced li')].map(({ textContent }) => textContent)).toEqual([
      'U+0007 as [U+0007], 1 time',
    ]);
  });

  it('copies the text that is shown, and says which note was copied and how long it is', async () => {
    const { root, copied, around, preview } = await show();
    await press(find(root, 'input[value="line"]'));

    await press(find(root, '[data-testid=copy-note]'));

    expect(copied).toEqual([preview()]);
    expect(around.said.value).toBe(`Copied: the note, One line, ${aidWords.number(copied[0]?.length ?? 0)} characters.`);
  });

  it('says why it could not be copied', async () => {
    const t = talk();
    const around = aidAround(t, { ...paperPlatform().platform, copy: async () => ({ ok: false, why: 'clipboard_refused' }) });
    const root = await mount(
      <Around value={around}>
        <Choice />
      </Around>,
    );

    await press(find(root, '[data-testid=copy-note]'));

    expect(around.said.value).toBe(aidWords.t('why.clipboard_refused'));
  });

  it('has what is done with the note between its length and its text', async () => {
    const { root } = await show();
    const places = ['input[value="line"]', '[data-testid=copy-note]', '.note-preview'].map((one) => find(root, one));
    const done = button(root, 'Done with it');

    expect(places.map((place) => Boolean(done.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING))).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('leads to where the lines are written that are not recorded', async () => {
    const { root, went } = await show();
    await press(find(root, '[data-testid=fill-in]'));

    expect(went).toEqual([{ at: 'conversation' }]);
  });
});
