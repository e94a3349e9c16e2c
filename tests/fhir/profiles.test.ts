import { beforeAll, describe, expect, it } from 'vitest';
import { bundleOf } from '../../lib/fhir/bundle-of';
import { aidWords } from '../support/builders';
import type { Resource } from './support/fhir-backend';
import { knowQuestions } from './support/know-questions';
import { type Definition, loadProfiles } from './support/load-profiles';
import { errorsIn, unclaimed } from './support/real-server';
import { richPacks, richPlan } from './support/rich-plan';

/** `npm run test:fhir -- --profiles DIR` alone runs this file. */
const folder = process.env.EVENHAND_FHIR_PROFILES ?? '';

let definitions: Definition[] = [];
beforeAll(async () => {
  await knowQuestions(await document());
  const loaded = await loadProfiles(folder);
  definitions = loaded.definitions;
  console.log(`Of ${folder}, left out as HAPI has no extensions of a later FHIR: ${loaded.leftOut.join(', ') || 'nothing'}`);
});

async function document(patient?: { nhsNumber: string }) {
  const options = { plan: 'profiled', packs: richPacks, words: aidWords, at: '2026-12-01T12:00:00.000Z', version: '0.4.0' };
  const events = richPlan((what) => `What I say about ${what}.`);
  const bundle = await bundleOf({ ...options, events, ...(patient && { patient }) });
  return unclaimed(bundle as unknown as Resource & { entry: { resource: Resource }[] });
}

/** The profile of the folder for a type of resource, if there is one. */
const profileOf = (type: string) =>
  definitions.find((one) => one.resourceType === 'StructureDefinition' && one.kind === 'resource' && one.type === type)?.url;

/** Claims the folder's profile for each resource that there is one for. @returns the types */
function claim(bundle: Awaited<ReturnType<typeof document>>): string[] {
  const claimed = [bundle, ...bundle.entry.map(({ resource }) => resource)].filter((resource) => {
    const profile = profileOf(resource.resourceType);
    if (profile) resource.meta = { profile: [profile] };
    return profile;
  });
  return [...new Set(claimed.map(({ resourceType }) => resourceType))];
}

describe(`the document and the profiles of ${folder}`, () => {
  it.each([
    ['with a Patient', { nhsNumber: '9434765919' }],
    ['without one', undefined],
  ])('agree, %s', async (_, patient) => {
    const bundle = await document(patient);
    const claimed = claim(bundle);
    console.log(`Held to the profiles for ${claimed.join(', ')}`);
    expect(claimed).toContain('Composition');
    expect(await errorsIn(bundle)).toEqual([]);
  });

  it('do not agree where a part claims a profile that is not there, or is wrong', async () => {
    const bundle = await document();
    claim(bundle);
    const [composition, ...others] = bundle.entry.map(({ resource }) => resource);
    Reflect.deleteProperty(composition ?? {}, 'title');
    Object.assign(others.at(-1) ?? {}, { meta: { profile: ['https://evenhand.invalid/none'] } });
    const errors = (await errorsIn(bundle)).join('\n');
    expect(errors).toContain('Composition.title');
    expect(errors).toContain('https://evenhand.invalid/none');
  });
});
