import { beforeAll, describe, expect, it } from 'vitest';
import { createCarry } from '../../lib/carry/create-carry';
import type { Event } from '../../lib/consultation/event-schema';
import { bundleOf } from '../../lib/fhir/bundle-of';
import type { ResponseItem } from '../../lib/fhir/r4';
import { aidWords } from '../support/builders';
import type { Resource } from './support/fhir-backend';
import { knowQuestions } from './support/know-questions';
import { ask, errorsIn, unclaimed } from './support/real-server';
import { richPacks, richPlan } from './support/rich-plan';

const at = '2026-12-01T12:00:00.000Z';
const version = '0.4.0';
const nhsNumber = '9434765919';

const documentOf = async (events: readonly Event[], plan = 'plan-1', patient?: { nhsNumber: string }) =>
  (await bundleOf({ plan, events, packs: richPacks, words: aidWords, at, version, ...(patient && { patient }) })) as Awaited<
    ReturnType<typeof bundleOf>
  > &
    Resource;

type Document = Awaited<ReturnType<typeof documentOf>>;

const send = (document: Document) =>
  ask('POST', 'Bundle', document, {
    'if-none-exist': `identifier=${encodeURIComponent(`${document.identifier.system}|${document.identifier.value}`)}`,
  });

/** The plan that comes out of what the server gives back, read as a file that somebody opens. */
async function readBack(id: string | undefined) {
  const { body } = await ask('GET', `Bundle/${id}`);
  const read = await createCarry({ now: () => at, version }).fromFile(JSON.stringify(body));
  return 'plan' in read ? read.plan : read;
}

const plain = richPlan((what) => `What I say about ${what}.`);

const hard: [string, string][] = [
  ['a script', '  <script>alert(1)</script></div>]]><!-- & &amp; " \' --> $& {{x}} {x}  '],
  ['words from the right', 'أريد أن تكون أمي معي\u200f \u202Eabc\u202C שלום'],
  ['control characters', 'a\u0000b\u0001c\u0008d\u000be\u001bf\u007fg\u0085h\u2028i\u2029j\r\nk\rl\tm'],
  ['half a letter', 'before \ud83d after, \udc00 and the end \ud800'],
  ['letters that are none', '\ufffe \uffff \ufeff \ufffd'],
  ['blanks alone', ' \n\t '],
  ['accents and emoji', 'e\u0301 é Å \u212b 👩🏾‍🍼 👨‍👩‍👧‍👦'],
];

beforeAll(async () => knowQuestions(await documentOf(plain)));

/** The first answer of a document that is one of several. */
function choiceIn({ entry }: Document) {
  const responses = entry.flatMap(({ resource }) => (resource.resourceType === 'QuestionnaireResponse' ? [resource] : []));
  const all = (items: readonly ResponseItem[]): ResponseItem[] => items.flatMap((one) => [one, ...all(one.item ?? [])]);
  const choice = responses
    .flatMap(({ item }) => all(item))
    .flatMap(({ answer }) => answer ?? [])
    .find(({ valueCoding }) => valueCoding)?.valueCoding;
  if (!choice) throw new Error('there is no answer that is one of several');
  return choice;
}

describe('a plan of twelve decisions on a real server', () => {
  it('is found sound by the instance validator, with a Patient and without', async () => {
    expect(await errorsIn(unclaimed(await documentOf(plain)))).toEqual([]);
    expect(await errorsIn(unclaimed(await documentOf(plain, 'plan-1', { nhsNumber })))).toEqual([]);
  });

  it('is kept once, however often it is sent', async () => {
    const document = await documentOf(plain, 'sent-twice');
    const [first, second] = [await send(document), await send(document)];
    expect([first.status, second.status, second.body.id]).toEqual([201, 200, first.body.id]);
    const { identifier } = document;
    const { body } = await ask<Resource & { total: number }>(
      'GET',
      `Bundle?identifier=${identifier.system}%7C${identifier.value}`,
    );
    expect(body.total).toBe(1);
  });

  it('is another document once something was added to it', async () => {
    const [before, after] = [await documentOf(plain.slice(0, -5), 'grown'), await documentOf(plain, 'grown')];
    const [first, second] = [await send(before), await send(after)];
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body.id).not.toBe(first.body.id);
  });

  it('comes back and opens with every event as it was', async () => {
    const { body } = await send(await documentOf(plain, 'back'));
    expect(await readBack(body.id)).toEqual({ plan: 'back', events: plain });
  });

  it.each(hard)('comes back with %s in every place, and is sound', async (what, words) => {
    const events = richPlan(() => words, 2);
    const document = await documentOf(events, `hard-${what.replaceAll(' ', '-')}`);
    expect(await errorsIn(unclaimed(document))).toEqual([]);
    const { status, body } = await send(document);
    expect(status).toBe(201);
    expect((await readBack(body.id)) as object).toEqual({ plan: `hard-${what.replaceAll(' ', '-')}`, events });
  });

  it('comes back with 100,000 letters', async () => {
    const long = `${hard.map(([, words]) => words).join('\n')}🤰 `.repeat(1_000).slice(0, 100_000);
    const events = richPlan((what) => (what === 'hopes' ? long : 'Short.'), 2);
    const document = await documentOf(events, 'long');
    expect(await errorsIn(unclaimed(document))).toEqual([]);
    const { status, body } = await send(document);
    expect(status).toBe(201);
    expect(await readBack(body.id)).toEqual({ plan: 'long', events });
  });

  it('may be taken apart in one transaction, each part kept', async () => {
    const { entry } = await documentOf(plain, 'apart', { nhsNumber });
    const { status, body } = await ask<Resource & { entry: { response: { status: string } }[] }>('POST', '', {
      resourceType: 'Bundle',
      type: 'transaction',
      entry: entry.map(({ fullUrl, resource }) => ({
        fullUrl,
        resource,
        request: { method: 'POST', url: resource.resourceType },
      })),
    });
    expect(status).toBe(200);
    expect(body.entry.map(({ response }) => response.status)).toEqual(entry.map(() => '201 Created'));
  });

  it.each<[string, (document: Document) => void]>([
    [
      'a part that is of another kind than it says',
      ({ entry }) => Object.assign(entry.at(-1)?.resource ?? {}, { resourceType: 'ServiceRequest' }),
    ],
    ['an answer that its question does not have', (document) => Object.assign(choiceIn(document), { code: 'most of all' })],
    ['a Composition that comes last', ({ entry }) => entry.push(...entry.splice(0, 1))],
    ['a Composition without its author', ({ entry }) => Reflect.deleteProperty(entry[0]?.resource ?? {}, 'author')],
    ['a section that names what is not there', ({ entry }) => entry.splice(2, 1)],
    ['a date of a fortieth day', ({ entry }) => Object.assign(entry[0]?.resource ?? {}, { date: '2026-12-40' })],
    ['two identifiers where one is', (document) => Object.assign(document, { identifier: [document.identifier] })],
  ])('is found unsound with %s', async (_, spoil) => {
    const document = unclaimed(await documentOf(plain));
    spoil(document);
    expect(await errorsIn(document)).not.toEqual([]);
  });
});
