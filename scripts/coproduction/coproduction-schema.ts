import { coproductionFile } from '../../lib/coproduction/coproduction-schema';
import { printedSchema, type SchemaFile } from '../printed-schema';
import { coproductionFields } from './coproduction-schema-fields';

/**
 * The shape of `lib/coproduction/coproduction-schema.ts` as JSON Schema, with a sentence for every field: an editor
 * completes a record and marks what is wrong. What only the rules see, `npm run packs` tells.
 */
export function coproductionSchema(): SchemaFile {
  return printedSchema('coproduction.schema.json', coproductionFile, coproductionFields, {
    title: 'Evenhand pack: who was involved',
    help: 'docs/co-production.md explains every field. Roles and numbers of people, and never a name.',
  });
}
