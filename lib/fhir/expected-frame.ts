import { isRecord } from '../carry/parse-json';
import { concept, type Expected, isJust, isText, kind, placeOf, records, tells } from './expected';
import { matches, type Pattern } from './matches';
import { linesOf } from './narrative-lines';
import { interpreterRequired } from './patient';
import { codingOf } from './pieces';
import { carePlanCode, systems } from './systems';
import { textOr } from './text-or';
import { instant, isWritten, type Sitting, type WhatWasSaid } from './what-was-said';

type Json = Readonly<Record<string, unknown>>;

/** What a document is held together by. @param timestamp of the Bundle */
export function expectedFrame(said: WhatWasSaid, timestamp: unknown): Expected[] {
  const { atHand, her, known, counted, events, writers } = said;
  const made = typeof timestamp === 'string' ? instant(timestamp) : () => false;
  const last = events.at(-1);
  const date = last ? instant(last.at) : made;
  const one = (key: string, right: Expected['right'], place = key): Expected => ({ key, place, sure: true, right });
  const composition = (resource: Json) => {
    const title = typeof resource.title === 'string' ? resource.title : '';
    const pattern: { [key: string]: Pattern } = {
      status: 'preliminary',
      type: { coding: [carePlanCode], text: title },
      subject: her,
      date,
      author: [...writers(counted.filter(isWritten)), device(said)],
      title: isText,
      section: (sections) =>
        Array.isArray(sections) && sections.every(isSection) && hasHeadings(sections) && hasEach(sections, said),
    };
    return isJust(said, resource, pattern, { lines: [title] });
  };
  const file = (resource: Json) => {
    const { description } = resource;
    const title = typeof description === 'string' ? description : '';
    const pattern = { status: 'current', type: kind('plan-file'), subject: her, date, description: isText, content: () => true };
    return isJust(said, resource, pattern, { lines: [title] });
  };
  const packs = atHand.map(({ pack, version, title }) =>
    one(
      `DocumentReference ${pack}|${version}`,
      (resource) => {
        const { description } = resource;
        const attachment: Pattern = { contentType: 'application/json', language: isText, title };
        const pattern = {
          masterIdentifier: { system: systems.pack, value: `${pack}|${version}` },
          status: 'current',
          type: kind('pack'),
          description: isText,
          content: [{ attachment }],
        };
        const named = typeof description === 'string' && description.startsWith(title) && description.includes(version);
        return named && isJust(said, resource, pattern, { lines: [description] });
      },
      placeOf('DocumentReference', pack),
    ),
  );
  return [
    one('Composition', composition),
    ...(known ? [one('Patient', (resource) => isPatient(said, resource))] : []),
    one('Device', isDevice),
    one('DocumentReference plan', file, 'plan file'),
    ...packs,
    ...said.sittings.map((sitting, index) =>
      one(`Provenance ${index}`, (resource) => isOf(said, sitting, resource), 'Provenance'),
    ),
    one('Provenance program', (resource) => isByProgram(said, resource, made), 'Provenance'),
  ];
}

/** A patient has a number and what she needs, or nothing: whatever she is called in the record is not known here. */
function isPatient({ shared: { needs } }: WhatWasSaid, { resourceType: _type, id: _id, meta: _meta, ...patient }: Json): boolean {
  const spoken = needs.speak?.ways ?? [];
  const languages = spoken.map((tag): Pattern => {
    const language = concept(systems.language, tag);
    return spoken.length === 1 ? { language, preferred: true } : { language };
  });
  const [wanted] = needs.interpreter?.ways ?? [];
  return matches(patient, {
    identifier: patient.identifier === undefined ? undefined : [{ system: systems.nhsNumber, value: isText }],
    communication: spoken.length > 0 ? languages : undefined,
    extension: wanted === undefined ? undefined : [{ url: interpreterRequired, valueBoolean: wanted === 'yes' }],
  });
}

/** What a document of this format always has a section for, said or not. */
const always = [
  'individual-requirements',
  'patient-and-carer-concerns-expectations-and-wishes',
  'plan-and-requested-actions',
  'information-and-advice-given',
  'outstanding-issues',
  'attendance-details',
  'person-completing-record',
  'professional-narrative',
  'clinical-administration',
];

/** Each of those, and none of any twice. */
function hasHeadings(sections: readonly unknown[]): boolean {
  const there = sections.map((section) => (isRecord(section) ? codingOf(section.code, systems.headings) : undefined));
  return always.every((code) => there.includes(code)) && new Set(there).size === there.length;
}

/** A heading of the UK record standard as its code. */
const slug = (heading: string) => heading.toLowerCase().replaceAll(',', '').replaceAll(' ', '-');

/** The version that it names is that of the program that made it, and no other can tell. */
function isDevice({ resourceType: _type, id: _id, meta: _meta, identifier: _identifier, ...device }: Json): boolean {
  return matches(device, {
    status: 'active',
    deviceName: [{ name: 'Evenhand', type: 'user-friendly-name' }],
    version: [{ value: (value) => typeof value === 'string' }],
  });
}

function isSection(section: unknown): boolean {
  if (!isRecord(section)) return false;
  const { entry: _entry, ...rest } = section;
  const code: Pattern = (value) => isRecord(value) && matches(value, concept(systems.headings, slug(textOr(value.text))));
  const text: Pattern = { status: 'additional', div: isText };
  return matches(rest, { title: isText, code, text }) && tells(linesOf(section.text), {});
}

/** What is named in one of the sections. */
const inSections = new Set(['Observation', 'Goal', 'CarePlan', 'Questionnaire', 'QuestionnaireResponse', 'DocumentReference']);

function hasEach(sections: readonly unknown[], { at, resources }: WhatWasSaid): boolean {
  const named = sections.flatMap((section) => (isRecord(section) ? records(section.entry) : [])).map(at);
  const there = new Set(named);
  return (
    there.size === named.length &&
    !there.has(undefined) &&
    resources.every((one) => !inSections.has(textOr(one.resourceType)) || there.has(one))
  );
}

const part = (code: string, display: string): Pattern => ({ coding: [{ system: systems.participant, code, display }] });
const device = ({ at }: WhatWasSaid): Pattern => ({
  display: 'Evenhand',
  reference: (reference) => at({ reference })?.resourceType === 'Device',
});
const assembler = (said: WhatWasSaid): Pattern => ({ type: part('assembler', 'Assembler'), who: device(said) });
const leads = ({ at }: WhatWasSaid, targets: unknown) => records(targets).map((one) => at(one));

function isOf(said: WhatWasSaid, { who, first, last }: Sitting, resource: Json): boolean {
  const name = said.name(who);
  const [start, end] = [first.at, last.at].sort((one, other) => Date.parse(one) - Date.parse(other));
  const targets = leads(said, resource.target);
  const pattern: { [key: string]: Pattern } = {
    target: () => targets.length > 1 && targets[0]?.resourceType === 'Composition' && !targets.includes(undefined),
    occurredPeriod: { start: instant(start ?? ''), end: instant(end ?? '') },
    recorded: instant(last.at),
    agent: [
      { type: part('author', 'Author'), who: who === 'woman' && said.known ? said.her : { display: name } },
      assembler(said),
    ],
  };
  return isText(name) && isJust(said, resource, pattern, { begins: [`${name}. `.trim()] });
}

function isByProgram(said: WhatWasSaid, resource: Json, made: Pattern): boolean {
  const pattern: { [key: string]: Pattern } = {
    target: () => leads(said, resource.target).every((one) => one?.resourceType === 'Composition'),
    occurredPeriod: { start: made, end: made },
    recorded: made,
    agent: [assembler(said)],
    entity: (entities) =>
      records(entities).length === said.atHand.length + 1 &&
      records(entities).every(({ role, what }) => role === 'source' && said.at(what)?.resourceType === 'DocumentReference'),
  };
  return isJust(said, resource, pattern, {});
}
