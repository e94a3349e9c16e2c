import { hex } from '@scure/base';
import { canonical } from './canonical';
import { sha256 } from './sha256';

/** What a plan and its events come to, in hex: a file that was changed or cut short comes to something else. */
export async function checkOf(plan: string, events: readonly unknown[]): Promise<string> {
  return hex.encode(await sha256(new TextEncoder().encode(canonical([plan, events]))));
}
