import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseJson } from '../lib/carry/parse-json';
import type { Deed, Event, NoteLength, Who } from '../lib/consultation/event-schema';
import { everyone, groupsOf, rowsFor } from '../lib/consultation/rows';
import { recordNote } from '../lib/export/record-note';
import { bundleOf } from '../lib/fhir/bundle-of';
import { readBundle } from '../lib/fhir/read-bundle';
import { joinPack } from '../lib/pack/join';
import type { Pack } from '../lib/pack/pack';
import { parseFile } from '../lib/pack/parse-file';
import { packFile, wordsFile } from '../lib/pack/schema';
import { planOf } from '../lib/plan/plan';
import type { AidMessages } from '../lib/words/aid-words';
import { createWords } from '../lib/words/words';
import english from '../locales/en-GB/first.json';
import late from '../locales/en-GB/late.json';
import more from '../locales/en-GB/more.json';
import panel from '../locales/en-GB/panel.json';
import { packIdsIn } from '../scripts/pack-plugin';

const words = createWords<AidMessages>('en-GB', english, more, panel, late);
const begun = Date.parse('2026-03-02T09:00:00.000Z');
const [minute, day] = [60_000, 86_400_000];
const at = '2026-12-01T10:00:00.000Z';
const version = '0.4.0';
const sitting = 50;
const hers = [
  'I would like to be at home, if my mother can come.',
  'What happens if we have to move, and who decides that? My sister waited for an hour and nobody told her why.',
  'Ich möchte, dass jemand mit mir spricht – nicht über mich.',
];

function packsOf(folder: string, count: number): Pack[] {
  return packIdsIn(folder)
    .slice(0, count)
    .map((id) => {
      const read = (name: string) => readFileSync(join(folder, id, name), 'utf8');
      const pack = parseFile(packFile, read('pack.json'), id).data;
      const said = parseFile(wordsFile, read('words.en-GB.json'), id).data;
      if (!pack || !said) throw new Error(`${id} cannot be parsed; npm run packs says why`);
      return joinPack(pack, said, createHash('sha256').update(id).digest('hex'));
    });
}

/** Everything that is said about one decision, once through. */
function deedsOf(pack: Pack): Deed[] {
  const group = groupsOf(pack)[0]?.id ?? everyone;
  const [text = ''] = hers;
  return [
    { kind: 'stratum', stratum: group },
    ...pack.parts.map((part): Deed => {
      const rows = rowsFor(pack, group, part).map(({ key }) => key);
      const named = pack.parts.length > 1 ? { part: part.id } : {};
      return { kind: 'shown', stratum: group, options: part.options.map(({ id }) => id), rows, ...named };
    }),
    ...pack.values.map(({ id }): Deed => ({ kind: 'value', value: id, weight: 'lot' })),
    ...pack.parts.map((part): Deed => {
      const named = pack.parts.length > 1 ? { part: part.id } : {};
      return { kind: 'standing', standing: 'decided', option: part.options[0]?.id ?? null, ...named };
    }),
    { kind: 'reason', words: text },
    ...pack.ifThen.map(({ id }): Deed => ({ kind: 'planB', ifThen: id, words: text })),
    { kind: 'question', question: `q-${pack.id}`, words: text },
    { kind: 'coded', set: 'planType', code: '06' },
  ];
}

function eventsOf(packs: readonly Pack[], count: number): Event[] {
  const once = packs.flatMap((pack) => deedsOf(pack).map((deed) => ({ pack, deed })));
  return Array.from({ length: count }, (_, place) => {
    const turn = once[place % once.length];
    if (!turn) throw new Error('there is nothing to say');
    const who: Who = place % 5 === 4 ? 'clinician' : 'woman';
    const again: Deed =
      place < once.length ? turn.deed : { kind: 'about', prompt: 'hopes', words: `${hers[place % hers.length]} (${place})` };
    const time = new Date(begun + Math.floor(place / sitting) * day + (place % sitting) * minute).toISOString();
    return { id: `event-${place}`, at: time, who, pack: turn.pack.id, version: turn.pack.version, ...again };
  });
}

/** A plan as it is stored, with the packs that it names, and the moment at which it is looked at. */
export function longPlan(folder: string, decisions: number, count: number) {
  const packs = packsOf(folder, decisions);
  return { packs, events: eventsOf(packs, count), at };
}

/** The ways out of one plan. @param folder of the packs @returns the text of each */
export function waysOut(folder: string, decisions: number, count: number) {
  const { packs, events } = longPlan(folder, decisions, count);
  const document = async () => JSON.stringify(await bundleOf({ plan: 'bench-plan', events, packs, words, at, version }));
  // From what is stored, as every press of a button makes it.
  const note = (length: NoteLength, ascii: boolean) =>
    recordNote(planOf(events, packs, 'woman', at), words, { length, ascii, version }).text;
  let saved = '';
  return {
    plan: { decisions: packs.length, events: events.length },
    note: async () => note('full', false),
    plainNote: async () => note('full', true),
    shortNote: async () => note('short', false),
    lineNote: async () => note('line', false),
    document: async () => {
      saved = await document();
      return saved;
    },
    readDocument: async () => {
      const read = await readBundle(parseJson(saved) ?? {}, 'FHIR document', version);
      if (!read.ok || read.plan.events.length !== count) throw new Error('the plan did not come back whole');
      return saved;
    },
  };
}
