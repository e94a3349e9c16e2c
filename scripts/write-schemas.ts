import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonText } from './json-text';
import { offerSchema } from './offer-schema';
import { packSchemas } from './pack-schema';
import type { SchemaFile } from './printed-schema';

/** Writes the schemas that an editor checks a pack with. @returns the files written */
export function writeSchemas(folder: string): string[] {
  return packSchemas().map((schema) => write(folder, schema));
}

/** Writes the schema that an editor checks a local offer with, `local-offer.schema.json`. @returns the file written */
export function writeOfferSchema(folder: string): string {
  return write(folder, offerSchema());
}

function write(folder: string, { name, schema }: SchemaFile): string {
  const file = join(folder, name);
  writeFileSync(file, jsonText(schema));
  return file;
}
