import { files, pageHash } from 'widget-release';
import { offlineCache } from '../lib/storage/offline-names';
import { isWhole } from './is-whole';
import { keptWhole } from './kept-whole';

// The worker of `frame.html`: there only where she asked to have the aid on her device. It holds files of this release
// and the page itself, and serves them where there is no network. Nothing of hers passes through it. What it has kept is
// held to its hash whenever it is served: any script of the website can write into the cache.

/** What is used of a worker's world; the types of a page have none of it. */
interface Late extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}
interface Asked extends Late {
  request: Request;
  respondWith: (answer: Promise<Response>) => void;
}
interface Told extends Late, Pick<MessageEvent, 'data' | 'ports'> {}
declare const registration: ServiceWorkerRegistration;
declare const skipWaiting: () => Promise<void>;
declare const clients: { claim: () => Promise<void> };

const page = 'frame.html';
/** Milliseconds. On a line that is there and carries nothing, the page from the device is what she gets. */
const patience = 4_000;

const ofRelease = new Set(files);
/** From the folder of the widget; a name that is none of ours for anything else. */
const nameOf = (address: string) => {
  const [plain = ''] = address.split(/[?#]/);
  return plain.startsWith(registration.scope) ? plain.slice(registration.scope.length) : '';
};
const on = <Of extends Late>(name: string, then: (event: Of) => void) => addEventListener(name, then as (event: Event) => void);

on<Late>('install', (event) => event.waitUntil(renew().then(skipWaiting)));
on<Late>('activate', (event) => event.waitUntil(takeOver()));
on<Asked>('fetch', (event) => {
  const { request } = event;
  const name = nameOf(request.url);
  if (name === page && request.mode === 'navigate') event.respondWith(pageFor(request, event));
  else if (ofRelease.has(name) && request.method === 'GET') event.respondWith(fileFor(name, request, event));
});
on<Told>('message', (event) => {
  const names: string[] = event.data.map(nameOf);
  const [port] = event.ports;
  // A page of another release, whose scripts are not among ours, would not open again.
  const others = names.some((name) => name.endsWith('.js') && !ofRelease.has(name));
  const take = async () => {
    // She asked. Nothing is taken before; and taken off a moment ago, the worker is not installed a second time.
    if (port && !(await keptPage())) await begin();
    await takeAll(names.filter((name) => ofRelease.has(name)));
  };
  event.waitUntil(
    take().then(
      () => port?.postMessage(!others),
      () => port?.postMessage(false),
    ),
  );
});

/** A newer release takes the place of an older one. A worker that somebody else has registered finds nothing to renew. */
async function renew() {
  if (await there()) await begin();
}

/** The page of this release, with the scripts that it names: without these there is nothing to begin with. */
async function begin() {
  const answer = await fetch(page, { cache: 'no-store' });
  const text = await answer.clone().text();
  // A telephone company may put another page in its place.
  const whole = await isWhole(page, answer.clone(), pageHash);
  if (answer.redirected || !whole) throw new Error(`${page} is not the page of this release`);
  const named = files.filter((name) => text.includes(`"${name}"`));
  const cache = await caches.open(offlineCache);
  await Promise.all(named.map((name) => take(cache, name)));
  await cache.put(page, answer);
}

/** Files of older releases go. */
async function takeOver() {
  const cache = await there();
  for (const { url } of (await cache?.keys()) ?? []) {
    const name = nameOf(url);
    if (name !== page && !ofRelease.has(name)) await cache?.delete(url);
  }
  await clients.claim();
}

async function takeAll(names: readonly string[]) {
  const cache = await there();
  if (!cache) throw new Error('it was taken off this device');
  await Promise.all(names.map((name) => take(cache, name)));
}

/** Undefined once it was taken off this device: a worker lives on as long as its page, and is not to begin anew. */
const there = async () => ((await caches.has(offlineCache)) ? caches.open(offlineCache) : undefined);

async function take(cache: Cache, name: string) {
  if (await keptWhole(cache, name)) return;
  if (!(await keepWhole(cache, name, await fetch(name)))) throw new Error(`${name} is not the file of this release`);
}

/** The page of this release, if it is kept. */
async function keptPage(): Promise<Response | undefined> {
  const cache = await there();
  return cache && keptWhole(cache, page, pageHash);
}

/** Half a file, or a page that asks to pay, is not kept. */
async function keepWhole(cache: Cache, name: string, answer: Response, hash?: string): Promise<boolean> {
  const copy = answer.clone();
  const whole = !answer.redirected && (await isWhole(name, answer, hash));
  if (whole) await cache.put(name, copy);
  return whole;
}

/** A page that was kept and is another one by now is kept again as it comes. */
async function keepPage(answer: Response): Promise<void> {
  const cache = await there();
  if (cache && !(await keptPage())) await keepWhole(cache, page, answer, pageHash);
}

async function pageFor(request: Request, event: Late): Promise<Response> {
  try {
    const answer = await fetch(request, { signal: AbortSignal.timeout(patience) });
    if (answer.status >= 400) return (await keptPage()) ?? answer;
    event.waitUntil(keepPage(answer.clone()));
    return answer;
  } catch (problem) {
    const kept = await keptPage();
    if (kept) return kept;
    throw problem;
  }
}

async function fileFor(name: string, request: Request, event: Late): Promise<Response> {
  const cache = await there();
  const here = cache && (await keptWhole(cache, name));
  if (here) return here;
  const answer = await fetch(request);
  if (cache) event.waitUntil(keepWhole(cache, name, answer.clone()));
  return answer;
}
