import { packFile, wordsFile } from '../lib/pack/schema';
import { packFields } from './pack-schema-fields';
import { wordsFields } from './pack-schema-words';
import { printedSchema, type SchemaFile } from './printed-schema';

/** Every place that holds named numbers has the same fields. */
const anyFigures = /^(?:.*\.figures\{\}|figures\{\}\.figure)(?=\.|$)/;

const help = 'packs/README.md explains every field.';
const alias = (path: string) => path.replace(anyFigures, 'figures{}');

/**
 * The shapes of `lib/pack/schema.ts` as JSON Schema, with a sentence for every field: an editor completes a pack and
 * marks what is wrong while it is written. Draft 7, which editors know best.
 */
export function packSchemas(): SchemaFile[] {
  return [
    printedSchema('pack.schema.json', packFile, packFields, { title: 'Evenhand pack: structure and figures', help, alias }),
    printedSchema('words.schema.json', wordsFile, wordsFields, { title: 'Evenhand pack: words in one language', help, alias }),
  ];
}
