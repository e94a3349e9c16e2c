import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Asked, placesOf } from '../../../widget/maker/places';
import { policyText } from '../../../widget/maker/policy-text';
import { hardText } from './hard-text';

const page = 'https://www.riverside.example';
const own = 'https://aid.riverside.example/evenhand/';
const asked: Asked = { site: '', folder: '/evenhand/', offer: '', way: 'tag' };

/** What the policy would be, or the faults that keep it from being one. */
function policyOf(how: Partial<Asked>) {
  const placed = placesOf({ ...asked, ...how });
  return placed.ok ? policyText(placed.places, how.way ?? 'tag') : placed.faults;
}

describe('the lines for a policy', () => {
  it.each<[string, Partial<Asked>, unknown]>([
    ['on the website of the page', {}, "script-src 'self';"],
    ['there, told by its whole address', { site: page, folder: `${page}/evenhand` }, "script-src 'self';"],
    ['there, with an offer', { offer: 'offer.json' }, "script-src 'self';\nconnect-src 'self';"],
    ['on an origin of its own', { site: page, folder: own }, 'script-src https://aid.riverside.example;'],
    [
      'there, with an offer beside it',
      { site: page, folder: own, offer: 'offer.json' },
      'script-src https://aid.riverside.example;\nconnect-src https://aid.riverside.example;',
    ],
    [
      'there, with an offer on the website of the page',
      { site: page, folder: own, offer: '/offer.json' },
      "script-src https://aid.riverside.example;\nconnect-src 'self';",
    ],
    ['with a port', { site: page, folder: 'https://a.example:8443/x/' }, 'script-src https://a.example:8443;'],
    ['in a frame', { site: page, folder: own, way: 'frame' }, 'frame-src https://aid.riverside.example;'],
    [
      'in a frame, with an offer, which the frame fetches and not the page',
      { site: page, folder: own, way: 'frame', offer: 'offer.json' },
      'frame-src https://aid.riverside.example;',
    ],
    ['in a frame on the website of the page', { site: page, way: 'frame' }, "frame-src 'self';"],
  ])('for files %s', (_, how, lines) => {
    expect(policyOf(how)).toBe(lines);
  });
});

describe('an address that cannot be used says why, at its field', () => {
  it.each<[Partial<Asked>, object]>([
    [{ folder: '' }, { folder: 'folderNotAddress' }],
    [{ folder: 'evenhand/' }, { folder: 'folderNotAddress' }],
    [{ folder: '/evenhand/evenhand.json' }, { folder: 'folderIsFile' }],
    [{ folder: 'http://aid.riverside.example/', site: page }, { folder: 'notSecure' }],
    [{ folder: 'javascript:alert(1)' }, { folder: 'notSecure' }],
    [{ folder: 'https://a;b.example/', site: page }, { folder: 'hostNotPlain' }],
    [{ folder: 'https://a,b.example/', site: page }, { folder: 'hostNotPlain' }],
    [{ folder: `${own}?x=1`, site: page }, { folder: 'hasQuery' }],
    [{ folder: 'https://me:secret@aid.riverside.example/', site: page }, { folder: 'hasQuery' }],
    [{ folder: own }, { site: 'folderNeedsSite' }],
    [{ site: 'riverside' }, { site: 'siteNotAddress' }],
    [{ site: 'http://www.riverside.example' }, { site: 'notSecure' }],
    [{ way: 'frame' }, { folder: 'frameNeedsOrigin' }],
    [{ offer: 'https://elsewhere.example/offer.json' }, { offer: 'offerElsewhere' }],
    [{ offer: '/offers/' }, { offer: 'offerNotAddress' }],
    [{ offer: '/offer.json?v=2' }, { offer: 'hasQuery' }],
    [{ site: page, folder: own, way: 'frame', offer: '/offer.json' }, { offer: 'offerNotInFrame' }],
    [
      { site: 'x', folder: 'y', offer: '/z/' },
      { site: 'siteNotAddress', folder: 'folderNotAddress' },
    ],
  ])('%j', (how, faults) => {
    expect(policyOf(how)).toEqual(faults);
  });
});

it('never lets anything into a policy but a name and one source, whatever was typed', () => {
  fc.assert(
    fc.property(hardText, hardText, hardText, (site, folder, offer) => {
      for (const way of ['tag', 'frame'] as const)
        for (const at of [folder, `/${folder}`, `https://${folder}/`]) {
          const lines = policyOf({ site, folder: at, offer, way });
          if (typeof lines === 'string')
            for (const line of lines.split('\n'))
              expect(line).toMatch(/^(?:script|connect|frame)-src (?:'self'|https?:\/\/[a-z0-9.-]+(?::\d+)?);$/);
        }
    }),
  );
});

it('gives a path to a tag on the same website, and a whole address everywhere else', () => {
  const folderOf = (how: Partial<Asked>) => {
    const placed = placesOf({ ...asked, ...how });
    return placed.ok && [placed.places.folder, placed.places.offer];
  };

  expect(folderOf({ folder: '/a/b', offer: 'offer.json' })).toEqual(['/a/b/', '/a/b/offer.json']);
  expect(folderOf({ site: page, folder: own, offer: 'offer.json' })).toEqual([own, `${own}offer.json`]);
  expect(folderOf({ site: page, folder: own, offer: '/offer.json' })).toEqual([own, '/offer.json']);
  expect(folderOf({ site: page, folder: '/x/', way: 'frame' })).toEqual([`${page}/x/`, undefined]);
});
