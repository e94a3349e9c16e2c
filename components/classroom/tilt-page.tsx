import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { type Exercise, exerciseOf, oneOf } from '../../lib/tilts/exercise';
import { useClassroom } from './around';
import type { TiltProps } from './props';
import { TiltExercise } from './tilt-exercise';
import { tiltPractice } from './tilt-practice';
import { TiltStart, type TiltStartProps } from './tilt-start';

/**
 * Spot the bias: a fair decision beside the same one with one tilt of the linter's. Neither is named, and the side is
 * chosen by chance. It stands in the classroom and nowhere else.
 */
export function TiltPage({ random }: TiltProps) {
  const { loadPack, loadTilts, stage, now } = useClassroom();
  const exercise = useSignal<Exercise | undefined>(undefined);
  const state = useSignal<TiltStartProps['state']>(undefined);
  const before = useSignal<string | undefined>(undefined);
  const turn = useSignal(0);
  // Each of them once, before any comes again.
  const seen = useRef(new Set<string>());

  const made = async (id: string): Promise<Exercise | undefined> => {
    const [pack, tilts] = await Promise.all([loadPack(id), loadTilts(id)]);
    if (!pack.ok || !tilts.ok) return undefined;
    const keyOf = (tilt: string) => `${id} ${tilt}`;
    const fresh = tilts.value.filter((one) => !seen.current.has(keyOf(one.id)));
    if (fresh.length === 0) for (const one of tilts.value) seen.current.delete(keyOf(one.id));
    const tilt = oneOf(fresh.length > 0 ? fresh : tilts.value, random());
    if (!tilt) return undefined;
    seen.current.add(keyOf(tilt.id));
    const { english, stop } = stage(tiltPractice(id, now()), pack.value, () => {});
    stop();
    return exerciseOf(pack.value, tilt, random(), english);
  };
  const begin = async (id: string) => {
    state.value = 'reading';
    const next = await made(id);
    before.value = id;
    state.value = next ? undefined : 'gone';
    exercise.value = next;
    turn.value += 1;
  };
  if (!exercise.value)
    return <TiltStart before={before.value} state={state.value} random={random} onBegin={(id) => void begin(id)} />;
  return (
    <TiltExercise
      key={turn.value}
      exercise={exercise.value}
      onAgain={() => void begin(before.value ?? '')}
      onOther={() => {
        exercise.value = undefined;
      }}
    />
  );
}
