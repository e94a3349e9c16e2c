import { fromBase64, toBase64 } from '../base64';
import type { Read } from '../carry/carry';
import { mostBytes, mostProblems } from '../carry/limits';
import { isRecord, parseJson } from '../carry/parse-json';
import { readPlanFile } from '../carry/read-plan';
import { madeInPractice, refused } from '../carry/refused';
import { own } from '../pack/own';
import type { Problem } from '../problem';
import { sha1 } from './attached';
import { changesIn } from './changes-in';
import { readChecks } from './checks';
import { differences } from './differences';
import { documentId } from './document-id';
import { isPlanFile, piecesOf, wholeOf } from './pieces';
import { systems } from './systems';
import { textOr } from './text-or';

type Json = Readonly<Record<string, unknown>>;
interface Found {
  fullUrl: unknown;
  resource: Json;
}

/** What a plan is never written in: an order, a consent, a chance of one person. */
const ours = new Set([
  'Composition',
  'Patient',
  'Device',
  'Observation',
  'Goal',
  'CarePlan',
  'Questionnaire',
  'QuestionnaireResponse',
  'DocumentReference',
  'Provenance',
]);
/** A plan of 5,000 events has at most as many people in sittings, and a few hundred parts besides. */
const mostEntries = 20_000;
/** What a document of ours has, and what a server adds when it hands one out. */
const ofBundle = new Set(['resourceType', 'id', 'meta', 'identifier', 'type', 'timestamp', 'entry', 'link']);
const ofEntry = new Set(['id', 'fullUrl', 'resource', 'link', 'search', 'response']);
const ofFile = new Set(['contentType', 'data', 'size', 'hash', 'title', 'creation']);
const again = 'save the document again where it came from, and open that';
const notOurs = 'open a document that Evenhand saved';

/**
 * Reads a document of ours, as it was made or as a server kept it, and refuses every other with all that is wrong. What
 * it says is held against the plan in it: one that was changed afterwards is refused, with every place.
 * @param version of this Evenhand
 */
export async function readBundle(bundle: Json, where: string, version: string): Promise<Read> {
  const problems: Problem[] = [];
  const wrong = (at: string, what: string, todo = again) => problems.push({ where: at ? `${where} › ${at}` : where, what, todo });
  const found = entriesOf(bundle, wrong);
  if (!found) return refuse(problems, where);
  for (const { resource } of found) {
    const type = textOr(resource.resourceType);
    if (!ours.has(type)) wrong(named(type), 'is nothing that Evenhand writes', notOurs);
  }
  const files = found.filter(({ resource }) => resource.resourceType === 'DocumentReference' && isPlanFile(resource));
  const [file] = files;
  if (files.length !== 1 || !file) {
    wrong('', files.length ? 'has more than one plan of Evenhand in it' : 'has no plan of Evenhand in it', notOurs);
    return refuse(problems, where);
  }
  const [planText, checksText] = await attachmentsOf(file.resource, wrong);
  const planJson = planText === undefined ? undefined : parseJson(planText);
  const checks = checksText === undefined ? undefined : readChecks(checksText);
  if (planJson?.evenhand === 'practice') return refused(where, ...madeInPractice);
  if (planText !== undefined && planJson?.evenhand !== 'plan') wrong('plan file', 'is not a plan of Evenhand', notOurs);
  if (checksText !== undefined && !checks) wrong('sums', 'are damaged or cut short');
  if (planJson?.evenhand !== 'plan' || !checks) return refuse(problems, where);

  const read = await readPlanFile(planJson, `${where} › plan file`, version);
  if (!read.ok) {
    if ('problems' in read) problems.push(...read.problems);
    return refuse(problems, where);
  }
  const document = await documentId(read.plan.plan, textOr(own(planJson, 'check')), personIn(found));
  const identifier = isRecord(bundle.identifier) ? bundle.identifier.value : undefined;
  if (identifier !== `urn:uuid:${document}`) wrong('identifier', 'is not that of the plan in it');
  const pieces = piecesOf(found);
  const changes = changesIn(pieces, checks, document);
  for (const { at, what } of changes) wrong(at, what);
  if (changes.length === 0 && (await wholeOf(pieces)) !== checks.whole) wrong('', 'says something else than when it was made');
  for (const { at, what } of differences(read.plan.events, found, bundle.timestamp)) wrong(at, what);
  return problems.length > 0 ? refuse(problems, where) : read;
}

type Wrong = (at: string, what: string, todo?: string) => void;

/** What is in it, or nothing where that is more than anybody could have said. */
function entriesOf(bundle: Json, wrong: Wrong): Found[] | undefined {
  if (bundle.type !== 'document') wrong('type', 'is not that of a document', notOurs);
  if (hasMore(bundle, ofBundle)) wrong('', 'says more than a document of Evenhand does');
  const entries = Array.isArray(bundle.entry) ? bundle.entry : [];
  if (entries.length > mostEntries) {
    wrong('entry', 'has more in it than a plan can have', notOurs);
    return undefined;
  }
  const found = entries.flatMap((entry: unknown, at): Found[] => {
    if (isRecord(entry) && isRecord(entry.resource)) {
      if (hasMore(entry, ofEntry)) wrong(`entry ${at + 1}`, 'says more than a document of Evenhand does');
      return [{ fullUrl: entry.fullUrl, resource: entry.resource }];
    }
    wrong(`entry ${at + 1}`, 'has nothing in it');
    return [];
  });
  if (found[0]?.resource.resourceType !== 'Composition')
    wrong('entry 1', 'is not the Composition that a document begins with', notOurs);
  return found;
}

const hasMore = (value: Json, keys: ReadonlySet<string>) => Object.keys(value).some((key) => !keys.has(key));

/** The texts of what is attached, each undefined where it is not whole. */
async function attachmentsOf({ content, description, date }: Json, wrong: Wrong): Promise<(string | undefined)[]> {
  const contents: unknown[] = Array.isArray(content) ? content : [];
  if (contents.length > 2) wrong('plan file', 'has more beside it than the sums');
  return Promise.all(
    ['plan file', 'sums'].map(async (at, index) => {
      const holder = contents[index];
      const attachment = isRecord(holder) && isRecord(holder.attachment) ? holder.attachment : {};
      const bytes = typeof attachment.data === 'string' ? fromBase64(attachment.data.replace(/\s/g, '')) : undefined;
      if (!bytes) {
        wrong(at, 'is missing, or is no base64');
        return undefined;
      }
      if (bytes.length > mostBytes) {
        wrong(at, 'is too long for a plan', notOurs);
        return undefined;
      }
      // The other sums do not count what these say of themselves.
      const plain = isRecord(holder) && Object.keys(holder).length === 1 && !hasMore(attachment, ofFile);
      const named = attachment.contentType === 'application/json' && attachment.title === description;
      if (!plain || !named || Date.parse(textOr(attachment.creation)) !== Date.parse(textOr(date)))
        wrong(at, 'is not described as Evenhand describes it');
      if (attachment.size !== bytes.length) wrong(at, 'has not the size that is said of it');
      if (attachment.hash !== toBase64(await sha1(bytes))) wrong(at, 'has not the sum (SHA-1) that is said of it');
      return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    }),
  );
}

/** The patient whom the document names, if it names one. */
function personIn(found: readonly Found[]) {
  const patient = found.find(({ resource }) => resource.resourceType === 'Patient')?.resource;
  if (!patient) return undefined;
  const all: unknown[] = Array.isArray(patient.identifier) ? patient.identifier : [];
  const number = all.filter(isRecord).find(({ system }) => system === systems.nhsNumber)?.value;
  return typeof number === 'string' ? { nhsNumber: number } : {};
}

/** A type as R4 writes them; anything else in its place is not repeated to anybody. */
const named = (type: string) => (/^[A-Z][A-Za-z]{2,40}$/.test(type) ? type : 'entry');

function refuse(problems: readonly Problem[], where: string): Read {
  const rest = problems.length - mostProblems;
  const told = problems.slice(0, mostProblems);
  if (rest > 0) told.push({ where, what: `has ${rest} more like these`, todo: again });
  return { ok: false, problems: told };
}
