import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FhirOut } from '../../components/late/fhir-out';
import { createCarry } from '../../lib/carry/create-carry';
import type { Bundle } from '../../lib/fhir/r4';
import { talk } from '../support/builders';
import { Around, aidAround, clearScreen, find, mount, paperPlatform, submit, type } from '../support/screen';

afterEach(clearScreen);

async function show() {
  const t = talk();
  t.consultation.add('tiny', { kind: 'about', prompt: 'hopes', words: 'Quiet, and my mum.' });
  const paper = paperPlatform();
  const around = aidAround(t, { ...paper.platform, version: '0.4.0' });
  const root = await mount(
    <Around value={around}>
      <FhirOut />
    </Around>,
  );
  const number = find<HTMLInputElement>(root, '[data-testid=nhs-number]');
  const save = async () => {
    await submit(find<HTMLFormElement>(root, 'form'));
    await vi.waitFor(() => expect(find(root, '[data-testid=save-fhir]').getAttribute('aria-disabled')).toBe(null));
  };
  const documents = () => paper.saved.map(({ text }): Bundle => JSON.parse(text));
  return { ...t, ...paper, root, number, save, documents, said: () => around.said.value };
}

describe('a plan saved as a FHIR document', () => {
  it('is one document with her words, named by the day and by nobody', async () => {
    const { save, saved, documents, said } = await show();
    await save();

    expect(saved[0]?.name).toBe('evenhand-document-2026-11-24.fhir.json');
    expect(saved[0]?.type).toBe('application/fhir+json');
    expect(documents()[0]?.type).toBe('document');
    expect(JSON.stringify(documents()[0])).toContain('Quiet, and my mum.');
    expect(JSON.stringify(documents()[0])).not.toContain('"Patient"');
    expect(said()).toContain('Saved as a FHIR document.');
  });

  it('opens again as it was', async () => {
    const { save, saved, consultation } = await show();
    await save();
    const carry = createCarry({ now: consultation.now, version: '0.4.0' });

    expect(await carry.fromFile(saved[0]?.text ?? '')).toEqual({
      ok: true,
      plan: { plan: 'plan-1', events: consultation.events.peek() },
    });
  });

  it('names her by an NHS number that is right, which is shown as people read it', async () => {
    const { save, number, root, documents } = await show();
    await type(number, '943-476 5919');

    expect(root.textContent).toContain('Read as 943 476 5919.');
    await save();
    expect(JSON.stringify(documents()[0])).toContain('"value":"9434765919"');
  });

  it('is not saved with a number that is none', async () => {
    const { save, number, root, saved } = await show();
    await type(number, '943 476 5918');
    await save();

    expect(saved).toEqual([]);
    expect(number.getAttribute('aria-invalid')).toBe('true');
    expect(find(root, '[role=alert]').textContent).toContain('That is not an NHS number.');
  });

  it('forgets the number when another plan is opened', async () => {
    const { consultation, number, root } = await show();
    await type(number, '943 476 5919');
    await act(async () => consultation.turnTo('plan-2', []));

    expect(find<HTMLInputElement>(root, '[data-testid=nhs-number]').value).toBe('');
  });
});
