import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Bundle } from '../../../lib/fhir/r4';
import { carry } from '../carry/carried';
import type { Spoilt } from '../carry/spoilt';
import { documentOf, eventsOf, wholeTalk } from './documents';
import { summedAgain } from './summed-again';

const events = eventsOf(wholeTalk());
const document = await documentOf(events, { patient: { nhsNumber: '943 476 5919' } });

type Path = readonly string[];
/** Everything in a resource: what leads to it, and the same without which of several it is. */
function placesIn(value: object, path: Path = []): { path: Path; name: string; inner: unknown }[] {
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...path, key];
    const name = here.filter((one) => !/^\d+$/.test(one)).join('.');
    return [{ path: here, name, inner }, ...(inner && typeof inner === 'object' ? placesIn(inner, here) : [])];
  });
}

/** True where a document with its sums made again is read. */
async function accepts(change: (bundle: Spoilt) => void): Promise<boolean> {
  const bundle: Spoilt = structuredClone(document);
  change(bundle);
  const read = await carry.fromFile(JSON.stringify(await summedAgain(bundle as Bundle)));
  if (read.ok) expect(read.plan.events).toEqual(events);
  return read.ok;
}

/** What was accepted of all that was tried, each once. */
async function accepted(tried: readonly { name: string; change: (bundle: Spoilt) => void }[]): Promise<string[]> {
  const found = new Set<string>();
  for (const { name, change } of tried) if (await accepts(change)) found.add(name);
  return [...found].sort();
}

const places = document.entry.flatMap(({ resource }, at) =>
  placesIn(resource).map((place) => ({ ...place, name: `${resource.resourceType}.${place.name}`, at })),
);
const holderOf = (bundle: Spoilt, at: number, path: Path): Spoilt =>
  path.slice(0, -1).reduce((inner: Spoilt, key) => inner[key], bundle.entry[at].resource);

/** Names and addresses of resources, which say nothing that anybody said (docs/fhir.md, "Names that stay"). */
const isName = (name: string) => /^\w+\.(?:identifier|meta)\b/.test(name);
/** The files attached are held to by their own sums, and the second is made again here. */
const isFile = (name: string) => name.startsWith('DocumentReference.content');

/** Texts of resources that the events do not tell, and what may be left out, as the page on this says. */
const docs = readFileSync(resolve(import.meta.dirname, '../../../docs/fhir.md'), 'utf8');
const [, page = ''] = /### Protected by the sums only\n([\s\S]*?)\n##/.exec(docs) ?? [];
const named = [...page.matchAll(/`([A-Z]\w+(?:\.\w+)+)`/g)].map(([, path = '']) => path).sort();
const leftOut = ['Provenance.target'];
const bySumsOnly = named.filter((path) => !leftOut.includes(path));

describe('with the sums made again as well', { timeout: 120_000 }, () => {
  it('no text of a resource can be another one, but for those that the events do not tell', async () => {
    const others = [(was: string) => `${was}x`, () => 'Something else.', () => '2001-02-03T04:05:06Z'];
    const tried = places
      .filter(({ name, inner }) => typeof inner === 'string' && !isName(name) && !isFile(name) && !name.endsWith('text.div'))
      .flatMap(({ name, at, path, inner }) =>
        others.map((other) => ({
          name,
          change: (bundle: Spoilt) => {
            holderOf(bundle, at, path)[path.at(-1) ?? ''] = other(String(inner));
          },
        })),
      );

    expect(tried.length).toBeGreaterThan(800);
    expect(bySumsOnly).toHaveLength(4);
    expect(await accepted(tried)).toEqual(bySumsOnly);
  });

  it('nothing of a resource can be left out', async () => {
    const tried = places
      .filter(({ name }) => !isName(name) && !isFile(name))
      .map(({ name, at, path }) => ({
        name,
        change: (bundle: Spoilt) => {
          const holder = holderOf(bundle, at, path);
          const last = path.at(-1) ?? '';
          if (Array.isArray(holder)) holder.splice(Number(last), 1);
          else delete holder[last];
        },
      }));

    expect(await accepted(tried)).toEqual(named.filter((path) => leftOut.includes(path)));
  });

  it('no resource can be left out, be there twice, or say more', async () => {
    const tried = document.entry.flatMap(({ resource }, at) => [
      { name: `without ${resource.resourceType}`, change: (bundle: Spoilt) => bundle.entry.splice(at, 1) },
      {
        name: `twice ${resource.resourceType}`,
        change: (bundle: Spoilt) => bundle.entry.push(structuredClone(bundle.entry[at])),
      },
      ...['note', 'extension', 'contained', 'implicitRules', 'description', 'modifierExtension'].map((key) => ({
        name: `${resource.resourceType}.${key}`,
        change: (bundle: Spoilt) => {
          bundle.entry[at].resource[key] = [{ text: 'She took this back.' }];
        },
      })),
    ]);

    expect(await accepted(tried)).toEqual([]);
  });

  it('no words of anybody can be others in a narrative, and nothing there can be hidden', async () => {
    const said = [
      'Quiet, and my mum.',
      'That nobody asks me.',
      'Can I stay the night?',
      'It is near.',
      'Then the other way, with the same midwife.',
    ];
    const changes: [RegExp | string, string][] = [
      ...said.map((words): [string, string] => [`“${words}”</p>`, '“Anything.”</p>']),
      [/<p dir="ltr">/, '<p dir="ltr" style="display:none">'],
      [/<blockquote>/, '<blockquote hidden="hidden">'],
      [/<blockquote>/, '<blockquote xmlns="http://www.w3.org/2000/svg">'],
      [/<p dir="ltr">/, '<p dir="<!--">Anything.</p><p dir="-->ltr">'],
      [/<\/p>/, '</p><script>1</script>'],
      [/<\/div>$/, '</div>Anything.'],
      [/<\/div>$/, ''],
      [/ /, ' <!-- '],
    ];
    const tried = places
      .filter(({ name }) => name.endsWith('text.div'))
      .flatMap(({ name, at, path, inner }) =>
        changes.flatMap(([from, to]) => {
          const other = String(inner).replace(from, to);
          const change = (bundle: Spoilt) => Object.assign(holderOf(bundle, at, path), { div: other });
          return other === inner ? [] : [{ name: `${name} ${from} ${to}`, change }];
        }),
      );

    expect(tried.length).toBeGreaterThan(60);
    expect(await accepted(tried)).toEqual([]);
  });

  it.each(['Yes.', 'What a transfer is like.', 'Knock first.'])('what somebody else said cannot be lost: %s', async (words) => {
    const change = (bundle: Spoilt) => {
      for (const { text } of bundle.entry[0].resource.section) text.div = text.div.replaceAll(words, 'Nothing.');
    };

    expect(await accepts(change)).toBe(false);
  });

  it('other words of a narrative can be added, which is why nobody says that they cannot', async () => {
    const tried = places
      .filter(({ name }) => name.endsWith('text.div'))
      .map(({ at, path, inner, name }) => ({
        name,
        change: (bundle: Spoilt) =>
          Object.assign(holderOf(bundle, at, path), { div: String(inner).replace(/<\/div>$/, '<p>Anything.</p></div>') }),
      }));

    expect(await accepted(tried)).toEqual([...new Set(tried.map(({ name }) => name))].sort());
  });
});
