import { signal } from '@preact/signals';
import { afterEach, expect, it, vi } from 'vitest';
import { FhirOut } from '../../components/late/fhir-out';
import { SendOut } from '../../components/late/send-out';
import type { Person } from '../../lib/fhir/patient';
import type { Send } from '../../lib/smart/send';
import { talk } from '../support/builders';
import { Around, aidAround, clearScreen, find, mount, paperPlatform, press, submit, type } from '../support/screen';

afterEach(clearScreen);

it('what is sent is what would be saved, letter for letter', async () => {
  const t = talk();
  t.consultation.add('tiny', { kind: 'about', prompt: 'hopes', words: 'Quiet </p> \u202e "words"' });
  const opened: string[] = [];
  const send = signal<Send | undefined>({
    host: 'fhir.trust.example',
    last: signal(undefined),
    open: async (document) => {
      opened.push(document);
      return { ok: true, value: undefined };
    },
  });
  const paper = paperPlatform();
  const person = signal<Person | undefined>(undefined);
  const Both = () => (
    <>
      <FhirOut
        onPerson={(named) => {
          person.value = named;
        }}
      />
      <SendOut person={person.value} />
    </>
  );
  const root = await mount(
    <Around value={aidAround(t, { ...paper.platform, version: '9.9.9', send })}>
      <Both />
    </Around>,
  );

  await type(find<HTMLInputElement>(root, '[data-testid=nhs-number]'), '943 476 5919');
  await submit(find<HTMLFormElement>(root, 'form'));
  await press(find(root, '[data-testid=open-send]'));
  await vi.waitFor(() => expect([paper.saved.length, opened.length]).toEqual([1, 1]));

  expect(JSON.parse(opened[0] ?? '')).toMatchObject({ resourceType: 'Bundle', type: 'document' });
  expect(opened[0]).toContain('"value":"9434765919"');
  expect(paper.saved[0]?.text === opened[0]).toBe(true);
});
