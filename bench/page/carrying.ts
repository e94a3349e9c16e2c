import { createCarry } from '../../lib/carry/create-carry';
import { said } from './said';

const carry = createCarry({ now: () => new Date().toISOString(), version: '0.4.0' });
const bytes = (text: string) => new TextEncoder().encode(text).length;
const planOf = (count: number) => ({ plan: 'bench-plan', events: said(count).map(({ event }) => event) });

/** A plan of so many events as the text of a file. */
export const fileOf = async (count: number) => (await carry.toFile(planOf(count))).text;

async function timed<T>(verb: () => Promise<T>): Promise<[T, number]> {
  const start = performance.now();
  const result = await verb();
  return [result, performance.now() - start];
}

/** A plan to a file, plain and sealed, and to codes, and back from each. Sizes in bytes, times in ms. */
export async function carryPlan(count: number) {
  const plan = planOf(count);
  const [file, toFile] = await timed(() => carry.toFile(plan));
  const [back, fromFile] = await timed(() => carry.fromFile(file.text));
  const [sealed, toSealed] = await timed(() => carry.toFile(plan, 'a passphrase for a bench'));
  const [opened, fromSealed] = await timed(() => carry.fromFile(sealed.text, 'a passphrase for a bench'));
  const [codes, toCodes] = await timed(() => carry.toCodes(plan));
  const texts = codes.map(({ text }) => text).join('\n');
  const [read, fromCodes] = await timed(() => carry.fromFile(texts));
  for (const one of codes.length > 0 ? [back, opened, read] : [back, opened])
    if (!one.ok || one.plan.events.length !== count) throw new Error('the plan did not come back whole');
  return {
    sizes: { file: bytes(file.text), sealed: bytes(sealed.text), codes: codes.length, inCodes: bytes(texts) },
    times: { toFile, fromFile, toSealed, fromSealed, toCodes, fromCodes },
  };
}
