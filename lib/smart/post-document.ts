import { type Answer, ask, type Net } from './ask';
import { fieldsOf, textOf } from './fields-of';
import type { DocumentFacts } from './read-document';
import { saidBy } from './said-by';
import type { Sent, WhyNotSent } from './sent';

type Came = Sent extends infer One ? (One extends Sent ? Omit<One, 'at'> : never) : never;

export interface Post {
  net: Net;
  base: string;
  token: string;
  /** The document as JSON, which goes exactly as it is. */
  text: string;
  identifier: DocumentFacts['identifier'];
}

/**
 * Creates the document unless one of its identifier is there: FHIR R4, "conditional create". So a second try after a
 * broken connection finds the first, and leaves it.
 */
export async function postDocument({ net, base, token, text, identifier }: Post): Promise<Came> {
  const answer = await ask(net, `${base}/Bundle`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      accept: 'application/fhir+json',
      'content-type': 'application/fhir+json',
      'if-none-exist': conditionOf(identifier),
      // Her words need not come back.
      prefer: 'return=minimal',
    },
    body: text,
  });
  if (answer.ok) return cameOf(answer, identifier);
  if (answer.why === 'too_slow') return unknown('too_slow');
  return answer.why === 'unreachable' ? unknown('no_answer') : not(answer.why);
}

/**
 * The search that finds a document by its identifier. In a search value `|`, `,`, `$` and `\` part things, so FHIR wants
 * a `\` before one that is meant; then the whole is written as in an address.
 */
export function conditionOf({ system, value }: DocumentFacts['identifier']): string {
  const plain = (text: string) => text.replace(/[\\|,$]/g, '\\$&');
  return `identifier=${encodeURIComponent(`${plain(system)}|${plain(value)}`)}`;
}

function cameOf(answer: Answer, identifier: DocumentFacts['identifier']): Came {
  const { status, json } = answer;
  if (status === 401 || status === 403) return not('not_let_in', saidBy(json));
  if (status === 412) return not('several_there', saidBy(json));
  if (status >= 400 && status < 500) return not('refused', saidBy(json));
  if (status >= 500) return unknown('server_broke', saidBy(json));
  const as = nameIn(answer);
  const told = fieldsOf(json).resourceType;
  const fits = answer.empty || told === 'OperationOutcome' || (told === 'Bundle' && isIt(json, identifier));
  // A page of the network that answers 200 to everything is no server that keeps a document.
  if (!fits || (status !== 201 && !(status === 200 && as))) return unknown('not_fhir');
  return { is: status === 201 ? 'sent' : 'there', as };
}

/** What the server calls it, from where it says that it lies; or from the document, where that came back. */
function nameIn({ location, json }: Answer): string | undefined {
  const [, there] = /(?:^|\/)Bundle\/([A-Za-z0-9.-]{1,64})(?:\/_history\/[A-Za-z0-9.-]{1,64})?$/.exec(location ?? '') ?? [];
  const { resourceType, id } = fieldsOf(json);
  const its = resourceType === 'Bundle' ? textOf(id) : undefined;
  const name = there ?? (its && /^[A-Za-z0-9.-]{1,64}$/.test(its) ? its : undefined);
  return name && `Bundle/${name}`;
}

function isIt(json: unknown, { system, value }: DocumentFacts['identifier']): boolean {
  const its = fieldsOf(fieldsOf(json).identifier);
  return its.system === system && its.value === value;
}

const not = (why: WhyNotSent, said?: string): Came => ({ is: 'not', why, said });
const unknown = (why: WhyNotSent, said?: string): Came => ({ is: 'unknown', why, said });
