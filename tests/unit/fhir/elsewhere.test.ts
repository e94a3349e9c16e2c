import { describe, expect, it } from 'vitest';
import { carry, faults } from '../carry/carried';
import { documentOf, eventsOf, wholeTalk } from './documents';

const open = async (bundle: object) => faults(await carry.fromFile(JSON.stringify(bundle)));
const whole = await documentOf(eventsOf(wholeTalk()));

describe('a Bundle from elsewhere is refused', () => {
  it('with all that is wrong at once', async () => {
    const found = await open({
      resourceType: 'Bundle',
      type: 'collection',
      entry: [{ resource: { resourceType: 'MedicationRequest' } }, {}, { resource: { resourceType: 'RiskAssessment' } }],
    });

    expect(found).toEqual([
      'FHIR document › type is not that of a document',
      'FHIR document › entry 2 has nothing in it',
      'FHIR document › entry 1 is not the Composition that a document begins with',
      'FHIR document › MedicationRequest is nothing that Evenhand writes',
      'FHIR document › RiskAssessment is nothing that Evenhand writes',
      'FHIR document has no plan of Evenhand in it',
    ]);
  });

  it('where it is empty', async () => {
    expect(await open({ resourceType: 'Bundle' })).toContain('FHIR document has no plan of Evenhand in it');
  });

  it('where an order was put among ours', async () => {
    const found = await open({
      ...whole,
      entry: [...whole.entry, { fullUrl: 'urn:uuid:1', resource: { resourceType: 'ServiceRequest', status: 'active' } }],
    });

    expect(found).toEqual([
      'FHIR document › ServiceRequest is nothing that Evenhand writes',
      'FHIR document › ServiceRequest was not there when it was made',
    ]);
  });

  it('where two plans are in it', async () => {
    expect(await open({ ...whole, entry: [...whole.entry, ...whole.entry] })).toContain(
      'FHIR document has more than one plan of Evenhand in it',
    );
  });

  it('by a count where more is wrong than anybody reads', async () => {
    const found = await open({ resourceType: 'Bundle', type: 'document', entry: Array.from({ length: 500 }, () => ({})) });

    expect(found).toHaveLength(21);
    expect(found.at(-1)).toBe('FHIR document has 482 more like these');
  });

  it('without repeating what is in it', async () => {
    const read = await open({ resourceType: 'Bundle', type: 'my secret', entry: [{ resource: { resourceType: 'my secret' } }] });

    expect(read.length).toBeGreaterThan(2);
    expect(read.join()).not.toContain('secret');
  });

  it('where it is another resource than a Bundle', async () => {
    expect(await open({ resourceType: 'Patient' })).toEqual(['plan file is not a plan of Evenhand']);
  });
});
