import { type KeepingOptions, keeping } from './keeping';

/** Two plans on the device: "first" of `plan-1`, and "second", which is on the screen. */
export async function twoPlans(options: KeepingOptions) {
  const k = keeping(options);
  k.say('first');
  await k.settled();
  k.clock.pass(1000);
  await k.plans.begin();
  k.say('second');
  await k.settled();
  return k;
}
