import { afterAll, beforeAll, expect, it } from 'vitest';
import { startServer } from '../e2e/support/server';
import { TwoShells } from './two-shells';

/** How often a browser is killed; fewer are for somebody who is in a hurry. */
const kills = Number(process.env.EVENHAND_KILLS ?? 200);
/** So many browsers at a time: while one starts another is waited for. */
const browsers = 2;
/** Every so many times a pause in typing is what keeps the words. */
const pauses = 10;

let server: Awaited<ReturnType<typeof startServer>>;
let shells: TwoShells[] = [];

beforeAll(async () => {
  server = await startServer();
  shells = await Promise.all(Array.from({ length: browsers }, () => TwoShells.begin(`${server.url}/trust-strictest`)));
});

afterAll(async () => {
  await Promise.all(shells.map((one) => one.close()));
  await server?.close();
});

it(`keeps what the screen called kept when the browser is killed at once, ${kills} times in both shells`, async () => {
  let killed = 0;
  const again = async (one: TwoShells) => {
    while (killed < kills) {
      killed += 1;
      const kill = killed;
      await one.crash(`Wish ${kill}.`, kill % 4 < 2 ? 'panel' : 'widget', kill % pauses === 0);
    }
    await one.lookForAll();
  };
  await Promise.all(shells.map(again));

  const told = shells.flatMap(({ said }) => [...said.panel, ...said.widget]).length;
  const missing = shells.flatMap((one) => one.missing);
  console.log(`${kills} kills, ${told} times kept, ${missing.length} missing`);
  expect(missing).toEqual([]);
  expect(told).toBe(2 * kills);
});
