import type { Problem } from '../problem';
import { leastScopes, type TrustServer } from './trust-server';

/** What a trust sets so that a plan may be sent. public/managed-schema.json says the same to the browser. */
export const serverSettings = ['fhirServer', 'fhirClient', 'fhirScopes'] as const;

/** Those that ask for a token that outlives the sign-in. Nothing here would keep it. */
const lasting = /^(?:offline|online)_access$/;
/** Characters that a client id and a scope may have: RFC 6749, appendix A. */
const clientId = /^[\x20-\x7e]{1,200}$/;
const scopeList = /^[\x21\x23-\x5b\x5d-\x7e]+(?: [\x21\x23-\x5b\x5d-\x7e]+)*$/;

/**
 * Reads where a plan may be sent. Without an address, or with anything wrong, nothing may: no other setting stands in.
 * @param set the settings by name, as the browser gives them
 */
export function trustServerFrom(set: Record<string, unknown>): { server: TrustServer | undefined; problems: Problem[] } {
  const [base, client, scopes = leastScopes] = [set.fhirServer, set.fhirClient, set.fhirScopes];
  const problems: Problem[] = [];
  const wrong = (name: (typeof serverSettings)[number], what: string, todo: string) =>
    problems.push({ where: `policy › ${name}`, what: `${what}, so nothing can be sent`, todo });
  if (base === undefined) {
    for (const name of serverSettings.slice(1).filter((one) => set[one] !== undefined))
      wrong(name, 'there is no fhirServer beside it', 'set fhirServer too, or take it out');
    return { server: undefined, problems };
  }
  const address = addressFrom(base);
  if ('wrong' in address) wrong('fhirServer', address.wrong, 'set the FHIR base, such as "https://fhir.trust.example/r4"');
  if (typeof client !== 'string' || !clientId.test(client))
    wrong('fhirClient', 'it is no client id', 'set the one that your authorization server gave when Evenhand was registered');
  if (typeof scopes !== 'string' || !scopeList.test(scopes))
    wrong('fhirScopes', 'it is no list of scopes', `set scopes with one space between two, such as "${leastScopes}"`);
  else if (scopes.split(' ').some((scope) => lasting.test(scope)))
    wrong('fhirScopes', 'it asks for a token that lasts, and none is kept', 'take offline_access and online_access out');
  const right = problems.length === 0 && 'base' in address;
  return { server: right ? { base: address.base, client: String(client), scopes: String(scopes) } : undefined, problems };
}

function addressFrom(value: unknown): { base: string } | { wrong: string } {
  if (typeof value !== 'string' || !URL.canParse(value)) return { wrong: 'it is no address' };
  const url = new URL(value);
  if (url.protocol !== 'https:') return { wrong: 'it does not begin with https://' };
  if (url.username || url.password) return { wrong: 'it has a name or a password in it' };
  if (/[?#]/.test(value)) return { wrong: 'it has a ? or a # in it' };
  return { base: url.href.replace(/\/+$/, '') };
}
