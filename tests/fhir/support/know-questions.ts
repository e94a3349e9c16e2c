import type { Resource } from './fhir-backend';
import { ask } from './real-server';

interface Document {
  entry: readonly { resource: object }[];
}

/**
 * Gives the server the Questionnaires of a document, so that it holds answers to their questions. To be called before
 * anything is validated: a server remembers also what it did not find.
 */
export async function knowQuestions({ entry }: Document): Promise<void> {
  for (const { resource } of entry as { resource: Resource }[]) {
    if (resource.resourceType !== 'Questionnaire') continue;
    const known = { 'if-none-exist': `url=${encodeURIComponent(String(resource.url))}&version=${resource.version}` };
    const { status, body } = await ask('POST', 'Questionnaire', resource, known);
    // 412: it has more than one, from a document that was taken apart.
    if (![200, 201, 412].includes(status)) throw new Error(`a Questionnaire was refused: ${JSON.stringify(body)}`);
  }
}
