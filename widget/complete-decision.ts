import type { Consultation } from '../lib/consultation/consultation';
import { english } from '../lib/languages';
import { type PackRest, restOf, wholePack } from '../lib/pack/halves';
import type { Pack } from '../lib/pack/pack';
import type { Ground } from './aid';
import { restIn } from './rest-in';

/**
 * Has the decision on the screen whole, and the English one that it is made from: what goes into a record is in English.
 * @throws where a file of it does not arrive
 */
export async function completeDecision(consultation: Consultation, fetchFile: Ground['fetchFile']): Promise<void> {
  const source = consultation.in(english);
  const complete = async ({ current }: Consultation, rest: (half: Pack) => Promise<PackRest>) => {
    const half = current.peek();
    if (!half?.half) return;
    const found = await rest(half);
    // Another decision may be on the screen since.
    if (current.peek() === half) consultation.learn(wholePack(half, found));
  };
  await complete(source, async ({ id, half = '' }) => {
    const stem = `packs/${id}.${english.toLowerCase()}.rest`;
    return (await fetchFile<{ default: PackRest }>({ stem, hash: half })).default;
  });
  await complete(consultation, async (half) => {
    const whole = source.current.peek();
    if (whole?.id !== half.id) throw new Error(`${half.id} is not there in English`);
    return restIn(half, restOf(whole), fetchFile);
  });
}
