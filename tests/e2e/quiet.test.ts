import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { widgetFiles } from '../../scripts/widget-files.mjs';
import { launchBrowser } from './support/chromium';
import { type HerAnswers, herVisit } from './support/her-visit';
import { type HostileSite, startHostileSite } from './support/hostile-site';
import type { Heard } from './support/tracker';
import { until } from './support/until';
import { frameThatStays, widgetFrame } from './support/widget';

/** Letters that no part of a page or of the aid has, so that each of them is hers. */
const one: HerAnswers = {
  group: 'nulliparous',
  value: ['moving-in-labour', 'lot'],
  hopes: 'ŻÓŁĆ ĘĄŚ',
  worries: 'ŁŻ',
  options: ['home', 'fmu'],
  row: 'caesarean',
  stand: 'leaning',
  choice: 'fmu',
  ifMoved: 'ĘĘ',
  question: 'ŻŻŻŻ',
};
/** As unlike the first as can be: other answers, other rows far from there, more words. */
const other: HerAnswers = {
  group: 'multiparous',
  value: ['travel-and-family', 'lot'],
  hopes: 'ЖЮЯ ЩФЫ ЖЮЯ ЩФЫ ЖЮЯ ЩФЫ ЖЮЯ ЩФЫ',
  worries: 'ЫФЫ ЮЮЮЮ',
  options: ['amu', 'ou'],
  row: 'baby-serious-problem',
  stand: 'leaning',
  choice: 'home',
  ifMoved: 'ЩЩЩЩЩЩЩ',
  question: 'Я',
};
const hers = /[ŻÓŁĆĘĄŚЖЮЯЩФЫ]/;
/** Ids and names of what she was asked, what she answered, and of where she was. */
const telling =
  /\b(home|fmu|amu|nulliparous|multiparous|leaning|moving-in-labour|travel-and-family|caesarean|baby-serious|lot|matters|compare|questions|decide|midwife unit|labour ward|hopes|worries)\b/i;

/**
 * What a page may hear, and nothing else: each by how it is heard and, where that is not enough, by what.
 * What is here says when something happened, and never what.
 */
const allowed: readonly [how: RegExp, what?: RegExp][] = [
  // Something in it has the focus, or the pointer has come onto it or gone: the element itself, and nothing in it.
  [/^event (focus|focusin|focusout|blur)$/],
  [
    /^event (pointer|mouse)(over|out|enter|leave|move|rawupdate)$|^event pointerrawupdate$/,
    /^EVENHAND-AID|^BODY|^HTML|^#document/,
  ],
  [/^poll focus$/, /^(EVENHAND-AID|BODY)$/],
  [/^poll states$/],
  // How often, never what for: a timer or a frame of an animation is asked for.
  [/^call (setTimeout|setInterval|requestAnimationFrame|requestIdleCallback|queueMicrotask)$/, /^function/],
  // How busy the browser is.
  [/^(poll )?performance( longtask| long-animation-frame| event| first-input| layout-shift)?$/],
  // That something is kept here, once she has asked for it, sealed and under names that mean nothing.
  [/^call (open|databases|deleteDatabase|put|add|get|getAll|delete|clear|request|query)( gives)?$/],
  [/^poll (databases|locks)$/],
  [/^call (createObjectStore|postMessage|randomUUID|getRandomValues|subtle read)( gives)?$/],
  [/^(channel evenhand|new BroadcastChannel)$/],
  // What drives the browser in this test looks for the place of each press.
  [/^call observe( gives)?$/, /^(MutationObserver #document|undefined)/],
  // Functions of ours, to hear the panic keys wherever the focus is.
  [/^call (addEventListener|removeEventListener)( gives)?$/],
];

const isAllowed = ({ how, what }: Heard) => allowed.some(([hows, whats]) => hows.test(how) && (whats?.test(what) ?? true));

/** Everything that was heard, without what differs from one visit to the next by chance: ids, times, how often. */
function withoutChance(heard: readonly Heard[]): string[] {
  const plain = heard.map(({ how, what }) =>
    `${how} | ${what}`
      .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'an id')
      .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'a time')
      .replace(/\b\d+ bytes/g, 'bytes'),
  );
  return [...new Set(plain)]
    .filter(
      (line) => !/^(call (setTimeout|requestAnimationFrame|requestIdleCallback)|performance|poll (performance|locks))/.test(line),
    )
    .sort();
}

const pageOf = (script: string) => `<!doctype html><html lang="en-GB"><head><meta name="viewport" content="width=device-width">
  <title>Having a baby</title><script src="/${script}"></script></head>
  <body><evenhand-aid pack="place-of-birth"></evenhand-aid><script src="/widget/${widgetFiles().loader.file}"></script></body></html>`;

const plainPage = `<!doctype html><html lang="en-GB"><head><title>A form</title><script src="/tracker.js"></script></head>
  <body><div id="plain"></div><script>
    const root = document.querySelector('#plain').attachShadow({ mode: 'closed' });
    const frame = document.createElement('iframe');
    frame.title = 'A form in a frame';
    root.append(frame);
    const field = frame.contentDocument.createElement('textarea');
    frame.contentDocument.body.append(field);
    field.oninput = () => { localStorage.setItem('words', JSON.stringify({ words: field.value })); field.style.height = field.value.length * 10 + 'px'; };
  </script></body></html>`;

let site: HostileSite;
let browser: Browser;

beforeAll(async () => {
  site = await startHostileSite({
    page: (path) => ({ '/kept': pageOf('tracker.js'), '/opened': pageOf('opener.js'), '/plain': plainPage })[path],
  });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const heardOn = (page: Page) => page.evaluate(() => (globalThis as unknown as { heard: Heard[] }).heard);

/** Waits until the rest of the files has come, which it does after the first screen, and the page has heard all of that. */
async function untilAllHasCome(page: Page): Promise<void> {
  const { keep } = widgetFiles().parts;
  const file = keep?.file ?? '…';
  let [before, still] = [0, 0];
  await until('the last file of the widget, and nothing new to hear', async () => {
    const heard = (await heardOn(page)).filter(({ how }) => !how.startsWith('call '));
    still = heard.length === before ? still + 1 : 0;
    before = heard.length;
    return still > 10 && heard.some(({ how, what }) => how === 'performance resource' && what.includes(file));
  });
}

interface Visit {
  before: Heard[];
  during: Heard[];
  asked: string[];
}

async function visit(path: string, said: HerAnswers): Promise<Visit> {
  const context: BrowserContext = await browser.newContext({ viewport: { width: 1000, height: 1000 } });
  try {
    site.asked.splice(0);
    const page = await context.newPage();
    await page.goto(site.url + path);
    const aid: Frame = await widgetFrame(page);
    await untilAllHasCome(page);
    // Everything that is asked for from now on, by the page, the frame in it and the worker.
    const asked: string[] = [];
    context.on('request', (request) => asked.push(request.url()));
    const served = site.asked.length;
    const before = await heardOn(page);
    await herVisit(page, aid, said);
    // It looks for databases now and then: until it has seen that there is none again.
    const all = await until('the tracker to see that nothing is kept', async () => {
      const list = await heardOn(page);
      return list.findLast(({ how }) => how === 'poll databases')?.what === '[]' && list;
    });
    asked.push(...site.asked.slice(served).map((request) => request.path));
    return { before, during: all.slice(before.length), asked };
  } finally {
    await context.close();
  }
}

describe.each([
  { does: 'keeps every root that is made', path: '/kept' },
  { does: 'opens every root that is made', path: '/opened' },
])('a page with a tracker that $does', ({ path }) => {
  let visits: [Visit, Visit];

  beforeAll(async () => {
    visits = [await visit(path, one), await visit(path, other)];
  }, 240_000);

  it('hears no letter of hers, no answer, no value and no step', () => {
    for (const { during } of visits) {
      expect(during.filter(({ what }) => hers.test(what))).toEqual([]);
      expect(during.filter(({ how, what }) => telling.test(`${how} ${what}`))).toEqual([]);
    }
  });

  it('gets hold of no root, frame or window of the aid', () => {
    for (const { before, during } of visits)
      expect([...before, ...during].filter(({ how }) => how.startsWith('reached'))).toEqual([]);
  });

  it('hears nothing but that the element is there and in use, and that something is kept once she asked for it', () => {
    for (const { during } of visits) expect(during.filter((one) => !isAllowed(one))).toEqual([]);
  });

  it('cannot tell one visit from another by anything', () => {
    expect(withoutChance(visits[0].during)).toEqual(withoutChance(visits[1].during));
  });

  it('sees no request after the files of the widget, from the first screen to the last', () => {
    for (const { asked } of visits) expect(asked).toEqual([]);
  });
});

describe('the same tracker on a form in a closed root that takes no care', () => {
  it('hears every way in which words can be heard', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${site.url}/plain`);
    const frame = await frameThatStays(() => page.frames().find((one) => one.parentFrame() === page.mainFrame()), 'textarea');
    await frame.locator('textarea').click();
    await page.keyboard.type('ŻÓŁĆ');
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Control+C');
    await until('it to be polled', async () => (await heardOn(page)).some(({ how }) => how === 'poll localStorage'));
    const heard = (await heardOn(page)).filter(({ what }) => hers.test(what)).map(({ how }) => how);
    const reached = (await heardOn(page)).filter(({ how }) => how === 'reached');
    await context.close();

    const ways = ['event keydown', 'event beforeinput', 'event input', 'event copy', 'event selectionchange'];
    ways.push('call setItem', 'call stringify', 'poll localStorage');
    expect(ways.filter((way) => !heard.includes(way))).toEqual([]);
    expect(reached.length).toBeGreaterThan(0);
  });
});

it('sends no referrer and no cookie with any file of the widget', async () => {
  const context = await browser.newContext();
  await context.addCookies([{ name: 'who', value: 'she', url: site.url }]);
  const page = await context.newPage();
  site.asked.splice(0);
  await page.goto(`${site.url}/kept`);
  await widgetFrame(page);
  await untilAllHasCome(page);
  await context.close();
  // The loader is asked for by the tag of the page, which is the editor's.
  const { loader, parts } = widgetFiles();
  const later = site.asked.filter(({ path }) => path.startsWith('/widget/') && !path.endsWith(loader.file));

  expect(later.length).toBeGreaterThanOrEqual(Object.keys(parts).length - 2);
  expect(later.filter(({ referrer }) => referrer !== undefined)).toEqual([]);
});
