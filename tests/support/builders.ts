import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Consultation, createConsultation } from '../../lib/consultation/consultation';
import type { Event, Who } from '../../lib/consultation/event-schema';
import type { Pack } from '../../lib/pack/pack';
import { type PackSource, type ParsedPack, parsePack } from '../../lib/pack/parse-pack';
import type { PackFile, WordsFile } from '../../lib/pack/schema';
import { type Plan, planOf } from '../../lib/plan/plan';
import type { AidMessages } from '../../lib/words/aid-words';
import { createWords } from '../../lib/words/words';
import english from '../../locales/en-GB/first.json';
import late from '../../locales/en-GB/late.json';
import local from '../../locales/en-GB/local.json';
import more from '../../locales/en-GB/more.json';
import panel from '../../locales/en-GB/panel.json';
import { tinyPack, tinyWords, today } from './tiny-pack';

export const aidWords = createWords<AidMessages>('en-GB', english, more, panel, late, local);

const hash = (text: string) => createHash('sha256').update(text).digest('hex');

/** What a test does to a good pack and its words before they are parsed. */
export type Spoil = (pack: PackFile, words: WordsFile) => void;

/** The tiny pack, spoiled, through the door that every pack comes through. */
export function parseTiny(spoil: Spoil = () => {}, source: Partial<PackSource> = {}): ParsedPack {
  const [pack, words] = [tinyPack(), tinyWords()];
  spoil(pack, words);
  return parsePack({
    name: 'tiny',
    figures: JSON.stringify(pack),
    words: JSON.stringify(words),
    locale: 'en-GB',
    today,
    hash,
    ...source,
  });
}

export function packOf(parsed: ParsedPack): Pack {
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 1));
  return parsed.pack;
}

export const tiny: Pack = packOf(parseTiny());

/** The day on which the packs of the repository are looked at, so that no test fails because a year has gone by. */
export const packsToday = '2026-12-01';

/** The pack of the repository as its files are, on the day on which the tests stand. */
export function parsePlaceOfBirth(): ParsedPack {
  const folder = resolve(import.meta.dirname, '../../packs/place-of-birth');
  return parsePack({
    name: 'place-of-birth',
    figures: readFileSync(resolve(folder, 'pack.json'), 'utf8'),
    words: readFileSync(resolve(folder, 'words.en-GB.json'), 'utf8'),
    locale: 'en-GB',
    today: packsToday,
    hash,
  });
}

export const minute = 60_000;
export const hour = 60 * minute;

/** A clock that stands still until it is moved. */
export interface Clock {
  now: () => string;
  pass: (milliseconds: number) => void;
}

export function clockAt(start = `${today}T10:00:00.000Z`): Clock {
  let at = Date.parse(start);
  return {
    now: () => new Date(at).toISOString(),
    pass: (milliseconds) => {
      at += milliseconds;
    },
  };
}

/** Names that are never given twice: e1, e2, e3. */
export function idsFrom(prefix: string): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `${prefix}${count}`;
  };
}

export interface Talk {
  consultation: Consultation;
  clock: Clock;
  newId: () => string;
  /** Her plan as it stands. */
  plan: () => Plan;
}

export interface TalkOptions {
  packs?: readonly Pack[];
  events?: readonly Event[];
  plan?: string;
  who?: Who;
  clock?: Clock;
}

/** A consultation about the tiny decision, with a clock that stands still and ids that count. */
export function talk({ packs = [tiny], events = [], plan = 'plan-1', who = 'woman', clock = clockAt() }: TalkOptions = {}): Talk {
  const newId = idsFrom('e');
  const consultation = createConsultation({ packs, events, plan, who, now: clock.now, newId });
  return {
    consultation,
    clock,
    newId,
    plan: () => planOf(consultation.events.value, packs, consultation.shared.value.who, clock.now()),
  };
}
