import { caseFile } from '../lib/training/case-schema';
import { caseFields } from './case-schema-fields';
import { printedSchema, type SchemaFile } from './printed-schema';

/**
 * The shape of `lib/training/case-schema.ts` as JSON Schema, with a sentence for every field: an editor completes a case
 * and marks what is wrong while it is written. What only the rules see, `npm run cases` tells.
 */
export function caseSchema(): SchemaFile {
  return printedSchema('case.schema.json', caseFile, caseFields, {
    title: 'Evenhand case: a fictional conversation to act',
    help: 'docs/training.md explains every field.',
    // Whoever came with her and an interpreter have the same card.
    alias: (path) => path.replace('roles.interpreter', 'roles.supporter'),
  });
}
