import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { caseSchema } from './case-schema';
import { coproductionSchema } from './coproduction/coproduction-schema';
import { jsonText } from './json-text';
import { offerSchema } from './offer-schema';
import { packSchemas } from './pack-schema';
import type { SchemaFile } from './printed-schema';

/** Writes the schemas that an editor checks a pack with. @returns the files written */
export function writeSchemas(folder: string): string[] {
  return [...packSchemas(), coproductionSchema()].map((schema) => write(folder, schema));
}

/** Writes the schema that an editor checks a local offer with, `local-offer.schema.json`. @returns the file written */
export function writeOfferSchema(folder: string): string {
  return write(folder, offerSchema());
}

/** Writes the schema that an editor checks a case with, `case.schema.json`. @returns the file written */
export function writeCaseSchema(folder: string): string {
  return write(folder, caseSchema());
}

function write(folder: string, { name, schema }: SchemaFile): string {
  const file = join(folder, name);
  writeFileSync(file, jsonText(schema));
  return file;
}
