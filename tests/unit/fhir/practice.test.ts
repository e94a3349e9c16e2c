import { describe, expect, it } from 'vitest';
import { createCarry } from '../../../lib/carry/create-carry';
import type { Event } from '../../../lib/consultation/event-schema';
import { bundleOf } from '../../../lib/fhir/bundle-of';
import { readDocument } from '../../../lib/smart/read-document';
import { aidWords, tiny } from '../../support/builders';
import { everyFieldFilled } from '../../support/every-field-filled';

const at = '2026-12-03T10:00:00.000Z';
const real = everyFieldFilled().consultation.events.peek();
const practised: Event[] = JSON.parse(JSON.stringify(real).replace(/"(e\d+)"/g, '"practice-$1"'));
const document = async (plan: string, events: readonly Event[]) =>
  JSON.stringify(await bundleOf({ plan, events, packs: [tiny], words: aidWords, at, version: '0.6.0' }));
const read = async (text: string, practice?: true) => {
  const found = await createCarry({ now: () => at, version: '0.6.0', ...(practice && { practice }) }).fromFile(text);
  return found.ok || 'needs' in found ? found : found.problems.map(({ what }) => what);
};
const refusal = ['was made in practice, and is nobody’s plan'];

describe('a document that was made in practice', () => {
  it('is refused as a real one and in the classroom, which opens the plan file', async () => {
    const text = await document('practice-one', practised);

    expect(await read(text)).toEqual(refusal);
    expect(await read(text, true)).toEqual(refusal);
  });

  it('is refused where somebody has taken its labels off and written in it that it is a plan', async () => {
    const text = await document('practice-one', practised);
    const json = JSON.parse(text);
    const bare = JSON.parse(
      JSON.stringify(json, (key, value) => (key === 'security' || key === 'tag' ? undefined : value)),
      (key, value) =>
        key === 'data' && typeof value === 'string'
          ? Buffer.from(
              Buffer.from(value, 'base64').toString('utf8').replace('"evenhand":"practice"', '"evenhand":"plan"'),
            ).toString('base64')
          : value,
    );

    const said = await read(JSON.stringify(bare));
    expect(said).not.toMatchObject({ ok: true });
  });

  it('is sent to no server, while a real one is', async () => {
    expect(readDocument(await document('practice-one', practised))).toBeUndefined();
    expect(readDocument(await document('real', real))).toMatchObject({ title: 'My plan' });
  });
});
