import { isAllPractice, isPractice } from '../practice/practice-mark';
import type { CarriedPlan } from './carried-plan';
import type { Carry, Read } from './carry';
import { codePicture } from './code-picture';
import { codeTexts } from './code-text';
import { deflate } from './deflate';
import { format, needs } from './format';
import { mostBytes, mostDocumentBytes } from './limits';
import { openable } from './openable';
import { parseJson } from './parse-json';
import { planFile } from './plan-file';
import { readCodes } from './read-codes';
import { readPlanFile } from './read-plan';
import { damaged, madeInPractice, partlyActed, type Refused, refused } from './refused';
import { type Random, readSealed, seal, unseal } from './sealed-file';

/** What carrying a plan needs from outside. */
interface CarryOptions {
  /** ISO instant. */
  now: () => string;
  /** This version of Evenhand, told beside the one that a newer file needs. */
  version: string;
  random?: Random;
  /** Reads a code in a picture (`read-picture.ts`); without it, no picture has one. */
  readPicture?: Carry['fromPicture'];
  /** In the classroom: then a practice plan is read, and a real one refused. */
  practice?: true;
}

const utf8 = new TextEncoder();

/** Takes plans to other devices and from them. It runs where there is WebCrypto, which is a page that came over https. */
export function createCarry({
  now,
  version,
  random = randomBytes,
  readPicture = () => undefined,
  practice,
}: CarryOptions): Carry {
  const held = async (reading: Promise<Read>) => ofThisKind(await reading, practice ?? false);
  async function toFile(plan: CarriedPlan, passphrase?: string) {
    const saved = now();
    const text = JSON.stringify(await planFile(openable(plan), saved), null, 2);
    if (utf8.encode(text).length > mostBytes) throw new RangeError('the plan is longer than a file may be');
    const day = saved.slice(0, 10);
    const type = 'application/json';
    const what = isPractice(plan) ? 'practice-plan' : 'plan';
    if (passphrase === undefined) return { name: `evenhand-${what}-${day}.json`, type, text: `${text}\n` };
    const sealed = JSON.stringify(await seal(text, passphrase, random, isPractice(plan)), null, 2);
    return { name: `evenhand-sealed-${what}-${day}.json`, type, text: `${sealed}\n` };
  }

  async function fromFile(text: string, passphrase?: string): Promise<Read> {
    const where = 'plan file';
    if (text.length > (looksLikeDocument(text) ? mostDocumentBytes : mostBytes))
      return refused(where, 'is too long for a plan', 'open a file that Evenhand saved');
    const bare = text.trim();
    if (/^evenhand\d/i.test(bare)) return fromCodes(bare);
    const json = parseJson(bare);
    if (!json) {
      return refused(where, 'is not a file of Evenhand, or is damaged or cut short', 'open the file that Evenhand saved');
    }
    if (json.evenhand === (practice ? 'plan' : 'practice') || json.evenhand === (practice ? 'sealed plan' : 'sealed practice'))
      return ofOtherKind(where, practice ?? false);
    if (json.evenhand === 'practice conversation' || json.evenhand === 'debrief')
      return refused(where, madeInPractice[0], 'open it in the classroom');
    if (json.evenhand === 'plan' || json.evenhand === 'practice') return readPlanFile(json, where, version);
    if (json.evenhand === 'sealed plan' || json.evenhand === 'sealed practice') return fromSealed(json, passphrase);
    if (json.resourceType === 'Bundle') {
      const { readBundle } = await import('../fhir/read-bundle');
      return readBundle(json, 'FHIR document', version);
    }
    return refused(where, 'is not a plan of Evenhand', 'open the file that Evenhand saved');
  }

  async function fromSealed(json: Readonly<Record<string, unknown>>, passphrase?: string): Promise<Read> {
    const where = 'sealed plan file';
    const read = readSealed(json, where, version);
    if (!read.ok) return read;
    if (passphrase === undefined) return { ok: false, needs: 'passphrase' };
    const opened = await unseal(read.sealed, passphrase, where);
    if (!opened.ok) return opened;
    const inner = parseJson(opened.text);
    return inner?.evenhand === 'plan' || inner?.evenhand === 'practice' ? readPlanFile(inner, where, version) : damaged(where);
  }

  async function fromCodes(text: string): Promise<Read> {
    const codes = readCodes(version);
    const { problems } = await codes.take(text);
    return problems.length ? { ok: false, problems } : codes.plan();
  }

  async function toCodes(plan: CarriedPlan) {
    // A code says nothing of what it holds to whoever looks at it, and earlier versions would take it for a plan.
    if (isPractice(plan)) return [];
    const { plan: name, events } = openable(plan);
    const bytes = utf8.encode(JSON.stringify({ format, needs, plan: name, events }));
    return bytes.length > mostBytes ? [] : (await codeTexts(await deflate(bytes))).map(codePicture);
  }

  const readAllCodes = () => {
    const codes = readCodes(version);
    return { ...codes, plan: () => held(codes.plan()) };
  };
  return {
    toFile,
    fromFile: (text, passphrase) => held(fromFile(text, passphrase)),
    toCodes,
    readCodes: readAllCodes,
    fromPicture: readPicture,
  };
}

/**
 * What was said in practice is nobody's plan, and a real plan is nothing to practise on: by the names in it, whatever else it
 * says. One marked event makes a plan practice for the panel, and one without a mark makes it real for the classroom.
 */
function ofThisKind(read: Read, practice: boolean): Read {
  if (!read.ok) return read;
  const ours = practice ? isAllPractice(read.plan) : !isPractice(read.plan);
  if (ours) return read;
  return practice && isPractice(read.plan) ? refused('plan file', ...partlyActed) : ofOtherKind('plan file', practice);
}

function ofOtherKind(where: string, practice: boolean): Refused {
  return practice
    ? refused(where, 'is the plan of a real woman, and this is practice', 'open it in the side panel')
    : refused(where, ...madeInPractice);
}

function randomBytes(count: number): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(count));
}

/** Told before anything is parsed: a text that is too long is not. */
function looksLikeDocument(text: string): boolean {
  return /"resourceType"\s*:\s*"Bundle"/.test(text);
}
