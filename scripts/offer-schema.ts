import { offerFile } from '../lib/offer/offer-schema';
import { offerFields } from './offer-schema-fields';
import { printedSchema, type SchemaFile } from './printed-schema';

/**
 * The shape of `lib/offer/offer-schema.ts` as JSON Schema, with a sentence for every field: an editor completes a local
 * offer and marks what is wrong while it is written. What only the rules see, the maker tells.
 */
export function offerSchema(): SchemaFile {
  return printedSchema('local-offer.schema.json', offerFile, offerFields, {
    title: 'Evenhand local offer: what a trust says of its own services',
    help: 'docs/local-offer.md explains every field.',
    // A contact is the same wherever it stands.
    alias: (path) => path.replace('decisions[].options[].contact', 'contacts[]'),
  });
}
