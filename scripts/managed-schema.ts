import { offerFile } from '../lib/offer/offer-schema';
import { settingNames } from '../lib/policy/setting-names';
import * as z from '../lib/zod';

type Node = Record<string, unknown>;

/** What an administrator's console shows of each setting. Numbers are `number` so that one with a fraction comes through and is told of. */
const settings: Record<string, { title: string; description: string; type: 'string' | 'number' | 'object' }> = {
  keeping: {
    title: 'How plans are kept on this device',
    description:
      'session: nobody can read them once the browser is closed. passphrase: they are kept until their date, and opened with a passphrase. Without it whoever uses the panel chooses.',
    type: 'string',
  },
  lockMinutes: {
    title: 'Minutes until the screen locks',
    description: 'Whole minutes without a touch or a key, from 1 to 60. Without it: 5.',
    type: 'number',
  },
  purgeDays: {
    title: 'Days until a plan is deleted',
    description: 'Whole days after its last change, from 0 to 90. Without it: 14.',
    type: 'number',
  },
  fhirServer: {
    title: 'Your FHIR server',
    description:
      'The FHIR base that a plan may be sent to, https, on a press. Without it nothing is sent anywhere, and nobody is offered to.',
    type: 'string',
  },
  fhirClient: {
    title: 'Client id at your authorization server',
    description: 'What it gave when Evenhand was registered as a public client for SMART App Launch. Needed with fhirServer.',
    type: 'string',
  },
  fhirScopes: {
    title: 'Scopes to ask for',
    description: 'Parted by single spaces. Without it: user/Bundle.c. A scope for a token that lasts is refused.',
    type: 'string',
  },
  drafts: {
    title: 'Languages that are drafts',
    description:
      'hide: a language is offered once a named midwife who speaks it has signed it. show, or without it: drafts are offered, and marked as drafts on every screen and in every export.',
    type: 'string',
  },
  counting: {
    title: 'Counting',
    description:
      'on: what is done is counted on the device, by month and in numbers that tell of nobody (docs/counting.md); nothing is sent. off: nothing is counted. Without it whoever uses the panel decides, and it begins off.',
    type: 'string',
  },
  offer: {
    title: 'Your own services',
    description:
      'A local offer: the content of the JSON file that you would host beside the widget (docs/local-offer.md). The browser drops all of it where one thing in it is of a wrong kind, and says nothing: offerText does not have that fault.',
    type: 'object',
  },
  offerText: {
    title: 'Your own services, as one text',
    description:
      'The same as offer, as the text of the JSON file. Everything that is wrong with it is told in the panel. Set one of the two.',
    type: 'string',
  },
  accent: {
    title: 'Accent colour',
    description:
      'The colour of what can be pressed, such as #0a4a63. One that would be hard to read is refused, and the panel names the nearest that is not.',
    type: 'string',
  },
  font: {
    title: 'Fonts',
    description: 'Names of fonts that the device has, with commas between them. None is fetched.',
    type: 'string',
  },
  corner: { title: 'Corners', description: 'How round they are, in pixels: 0 to 16, such as 4px.', type: 'string' },
  density: { title: 'Density', description: 'comfortable or compact. Without it: comfortable.', type: 'string' },
};

/**
 * What public/managed-schema.json is to hold. Chrome and Edge take a part of JSON Schema only, refuse the extension
 * where there is more, and drop what breaks it without a word, so it says the kind of each thing and nothing else: a
 * wrong value is to reach the panel, which tells of it.
 */
export function managedSchema(): Node {
  const properties = settingNames.map((name) => {
    const setting = settings[name];
    if (!setting) throw new Error(`nothing is said of the setting ${name}`);
    return [name, name === 'offer' ? { ...setting, ...kindsOnly(z.toJSONSchema(offerFile, { io: 'input' })) } : setting];
  });
  return { type: 'object', properties: Object.fromEntries(properties) };
}

/** A JSON Schema with nothing left of it but the kind of each thing. One of several shapes becomes one with the fields of all. */
function kindsOnly(node: unknown): Node {
  if (!isNode(node)) throw new Error('a schema that is no object says nothing of kinds');
  const several = node.oneOf ?? node.anyOf;
  if (Array.isArray(several)) return several.map(kindsOnly).reduce(together);
  const type = node.type === 'integer' ? 'number' : node.type;
  if (type === 'object') {
    const fields = isNode(node.properties) ? Object.entries(node.properties) : [];
    return { type, properties: Object.fromEntries(fields.map(([name, field]) => [name, kindsOnly(field)])) };
  }
  if (type === 'array') return { type, items: kindsOnly(node.items) };
  if (type === 'string' || type === 'number' || type === 'boolean') return { type };
  throw new Error(`Chrome has no kind for ${JSON.stringify(node)}`);
}

function together(one: Node, other: Node): Node {
  if (one.type !== other.type) throw new Error(`Chrome takes one kind, and not ${one.type} or ${other.type}`);
  if (!isNode(one.properties) || !isNode(other.properties)) return one;
  const properties: Node = { ...one.properties };
  for (const [name, field] of Object.entries(other.properties)) {
    const before = properties[name];
    properties[name] = isNode(before) && isNode(field) ? together(before, field) : field;
  }
  return { type: one.type, properties };
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
