import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonText } from './json-text';
import { packSchemas } from './pack-schema';

/** Writes the schemas that an editor checks a pack with. @returns the files written */
export function writeSchemas(folder: string): string[] {
  return packSchemas().map(({ name, schema }) => {
    const file = join(folder, name);
    writeFileSync(file, jsonText(schema));
    return file;
  });
}
