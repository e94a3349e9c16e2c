import { ask, type Net } from './ask';
import { fieldsOf, itemsOf } from './fields-of';
import type { Stopped } from './sent';

/**
 * Asks whether a server knows the conditional create of a Bundle. One that does not passes over `If-None-Exist` in
 * silence, and a second try would leave a second document: FHIR R4, "conditional create", CapabilityStatement
 * `rest.resource.conditionalCreate`.
 */
export async function keepsOnce(net: Net, base: string): Promise<{ ok: true } | Stopped> {
  const answer = await ask(net, `${base}/metadata`, { headers: { accept: 'application/fhir+json' } });
  if (!answer.ok) return answer;
  const told = fieldsOf(answer.json);
  if (answer.status !== 200 || told.resourceType !== 'CapabilityStatement') return { ok: false, why: 'not_fhir' };
  const knows = itemsOf(told.rest)
    .flatMap((rest) => itemsOf(fieldsOf(rest).resource))
    .map(fieldsOf)
    .some(({ type, conditionalCreate }) => type === 'Bundle' && conditionalCreate === true);
  return knows ? { ok: true } : { ok: false, why: 'may_repeat' };
}
