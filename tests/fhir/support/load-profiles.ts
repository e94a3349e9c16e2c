import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Resource } from './fhir-backend';
import { ask } from './real-server';

interface Element {
  id: string;
  type?: { profile?: string[] }[];
}

export interface Definition extends Resource {
  url: string;
  type: string;
  kind: string;
  differential?: { element: Element[] };
}

/** An extension that R4 borrows from a later FHIR. HAPI has none of them, and makes no snapshot of what names one. */
const later = /^http:\/\/hl7\.org\/fhir\/[5-9]\.0\//;

/** The parts of a profile that are extensions of a later FHIR. They can be left out, being optional. */
const borrowed = ({ differential }: Definition): string[] =>
  (differential?.element ?? [])
    .filter(({ type }) => type?.some(({ profile }) => profile?.some((url) => later.test(url))))
    .map(({ id }) => id);

/**
 * Gives the server every definition of a folder, in XML or JSON, with only the differences if there is no snapshot.
 * @returns what the server made of them, and the parts that were left out
 */
export async function loadProfiles(folder: string): Promise<{ definitions: Definition[]; leftOut: string[] }> {
  const definitions: Definition[] = [];
  const leftOut: string[] = [];
  for (const name of readdirSync(folder).filter((one) => /\.(json|xml)$/.test(one))) {
    const text = readFileSync(join(folder, name), 'utf8');
    const format = name.endsWith('.xml') ? 'xml' : 'json';
    const type = format === 'xml' ? /<([A-Z]\w+)[\s>]/.exec(text)?.[1] : JSON.parse(text).resourceType;
    const { status, body } = await ask<Definition>('POST', type, text, { 'content-type': `application/fhir+${format}` });
    if (status !== 201) throw new Error(`${name} was refused with ${status}: ${JSON.stringify(body)}`);
    const gone = borrowed(body);
    if (body.differential && gone.length > 0) {
      const within = ({ id }: Element) => gone.some((one) => id === one || id.startsWith(`${one}.`));
      body.differential.element = body.differential.element.filter((element) => !within(element));
      await ask('PUT', `${body.resourceType}/${body.id}`, body);
      leftOut.push(...gone);
    }
    definitions.push(body);
  }
  return { definitions, leftOut };
}
