import { describe, expect, it } from 'vitest';
import { repositoryFiles, type SourceFile } from './house/files';
import {
  firstWordsAreNeeded,
  laterWordsComeLater,
  lateWordsComeLate,
  nextWordsAreNeeded,
  noWordTwice,
  panelWordsAreNeeded,
  panelWordsAreThere,
} from './house/late-words';
import {
  dataIsData,
  layers,
  libKnowsNoPage,
  planKnowsNoExport,
  soleImporter,
  tiltsInTheirPlace,
  wxtInItsPlace,
} from './house/layers';
import * as house from './house/rules';
import { onlySendReaches, pagesReachNothing } from './house/sending';

/** A rule, files that break it, and files that only look as if they did. */
interface House {
  title: string;
  rule: house.Rule;
  bad: SourceFile[];
  fine?: SourceFile[];
}

const file = (path: string, text: string): SourceFile => ({ path, text });
const words = (text: string) => file('packs/made-up/words.en-GB.json', JSON.stringify({ rows: { one: { name: text } } }));
const acted = (text: string) => file('training/made-up/case.json', JSON.stringify({ scene: text }));
const screen = (text: string) => file('locales/en-GB/first.json', JSON.stringify({ 'made.up': text }));
const imports = (path: string, name: string) => file(path, `import { x } from '${name}';\n`);

const rules: House[] = [
  {
    title: 'no file written by hand is longer than 300 lines',
    rule: house.fileLength,
    bad: [file('lib/long.ts', 'x\n'.repeat(301))],
    fine: [file('lib/full.ts', 'x\n'.repeat(300)), file('docs/long.md', 'x\n'.repeat(301))],
  },
  {
    title: 'nothing is left for later, and no type is given up',
    rule: house.noLeftovers,
    bad: ['// TODO', '// FIXME', 'x as any', '// @ts-ignore'].map((text) => file('components/late.tsx', text)),
  },
  {
    title: 'every test runs',
    rule: house.everyTestRuns,
    bad: ['only', 'skip'].map((word) => file('tests/unit/late.test.ts', `it.${word}('x', () => {});`)),
    fine: [file('tests/e2e/firefox.test.ts', 'describe.skipIf(leftOut)(title, () => {});')],
  },
  {
    title: 'no end-to-end test takes the first frame that it finds',
    rule: house.framesThatStay,
    bad: [file('tests/e2e/late.test.ts', "await until('it', () => page.frames().find((one) => one.parentFrame()));")],
    fine: [
      file('tests/e2e/fine.test.ts', "await until('it', () => page.frames().find((one) => one.url() === at));"),
      file('tests/e2e/fine.test.ts', 'await frameThatStays(() => page.frames().find((one) => one.parentFrame()));'),
    ],
  },
  {
    title: 'no control takes the focus from whoever has pressed it',
    rule: house.noDisabled,
    bad: [file('components/late.tsx', '<button disabled={busy.value}>'), file('entrypoints/x/late.tsx', '<input disabled />')],
    fine: [file('components/fine.tsx', '<button aria-disabled={busy.value || undefined}>')],
  },
  {
    title: 'no id is made by Preact',
    rule: house.idsOfOurOwn,
    bad: [file('components/late.tsx', "import { useId, useRef } from 'preact/hooks';")],
    fine: [file('components/fine.tsx', "import { useAid, useId } from './aid-context';")],
  },
  {
    title: 'no component has a style prop',
    rule: house.noStyleProp,
    bad: [file('components/late.tsx', '<p style={{ top: 0 }}>'), file('components/late.tsx', '<p\n  style="top:0">')],
    fine: [file('components/fine.tsx', '<p class="style">')],
  },
  {
    title: 'no measure follows the host page',
    rule: house.noRem,
    bad: [file('components/style/late.css', 'p { margin: 1.5rem; }')],
    fine: [file('components/style/fine.css', '.theorem-2 { margin: 1px; /* no rem */ }')],
  },
  {
    title: 'no words have digits in them',
    rule: house.noDigitsInWords,
    bad: [words('for 2 weeks'), screen('step 1'), acted('in room 4')],
    fine: [file('locales/en-GB/first.json', '{"h1": "{n} of {total}"}'), file('training/fine/case.json', '{"version": "1.0.0"}')],
  },
  {
    title: 'no words have percentages or "1 in" in them',
    rule: house.noRelativeFigures,
    bad: [words('{home}% more'), words('one in ten'), screen('1 in {value}'), screen('{x} per cent'), acted('one in ten')],
    fine: [words('{value} in {per}'), words('the one in its own building')],
  },
  {
    title: 'no words stand for a chance, or lean',
    rule: house.noProbabilityWords,
    bad: [words('Rarely'), words('Most women choose it'), screen('It is safer'), screen('You should'), acted('rarely')],
    fine: [
      words('shoulder'),
      words('commoner'),
      file('locales/en-GB/first.json', '{"widget.badAttribute": "not one of the values that are allowed"}'),
    ],
  },
  {
    title: 'the lock file names no registry',
    rule: house.lockNamesNoHost,
    bad: [file('package-lock.json', '"resolved": "https://registry.example/x.tgz"')],
  },
  {
    title: 'each layer imports only what lies below it',
    rule: layers,
    bad: [
      imports('lib/plan/late.ts', '../../components/aid'),
      imports('lib/plan/late.ts', 'preact/hooks'),
      imports('lib/plan/late.ts', '@preact/signals'),
      imports('lib/plan/late.ts', '@floating-ui/dom'),
      imports('components/late.tsx', '../lib/storage/plans'),
      imports('components/late.tsx', '../lib/record/insert'),
      imports('components/late.tsx', '../entrypoints/background'),
      imports('components/late.tsx', 'wxt/browser'),
      imports('components/late.tsx', 'zod/mini'),
      imports('entrypoints/sidepanel/late.tsx', '../../widget/element'),
      imports('widget/late.ts', '../entrypoints/sidepanel/main'),
      imports('widget/late.ts', '@/entrypoints/sidepanel/main'),
      file('widget/late.ts', "const x = await import('../entrypoints/background');"),
      file('components/late.ts', "export * from '../lib/storage/plans';"),
    ],
    fine: [
      imports('lib/consultation/fine.ts', '@preact/signals-core'),
      imports('components/fine.tsx', '../lib/plan/plan'),
      imports('entrypoints/sidepanel/fine.tsx', '../../components/aid'),
      imports('widget/vite.config.ts', '../scripts/pack-plugin'),
    ],
  },
  {
    title: 'a plan knows no export',
    rule: planKnowsNoExport,
    bad: [imports('lib/plan/late.ts', '../export/kept-from-paper')],
    fine: [imports('lib/plan/fine.ts', '../consultation/state'), imports('lib/export/fine.ts', '../plan/plan')],
  },
  {
    title: 'packs, locales and cases import nothing, being data',
    rule: dataIsData,
    bad: [file('packs/made-up/pack.ts', ''), file('locales/en.mjs', ''), file('training/made-up/case.js', '')],
  },
  {
    title: 'no decision is tilted but for the exercise in the classroom',
    rule: tiltsInTheirPlace,
    bad: [
      imports('entrypoints/sidepanel/late.ts', '../../lib/tilts/tilted-pack'),
      imports('components/late/late.tsx', '../../lib/tilts/tilts'),
      imports('widget/late.ts', '../lib/tilts/apply-changes'),
      imports('lib/pack/late.ts', '../tilts/tilt'),
      imports('entrypoints/sidepanel/late.ts', '../../packs?tilt-loaders'),
      imports('widget/late.ts', '../packs/made-up?tilts'),
    ],
    fine: [
      imports('components/classroom/tilt-page.tsx', '../../lib/tilts/exercise'),
      imports('scripts/tilt-plugin.ts', '../lib/tilts/tilts-of'),
      imports('entrypoints/classroom/load-tilts.ts', '../../packs?tilt-loaders'),
      file('components/classroom/around.ts', "import type { PackTilt } from '../../lib/tilts/pack-tilt';\n"),
    ],
  },
  ...(
    [
      ['zod', 'lib/zod.ts'],
      ['dexie', 'lib/storage/dexie.ts'],
      ['@floating-ui/dom', 'components/float.ts'],
    ] as const
  ).map(([name, allowed]) => ({
    title: `${name} comes in through ${allowed} alone`,
    rule: soleImporter(name, allowed),
    bad: [imports('lib/late.ts', name), imports('lib/late.ts', `${name}/sub`)],
    fine: [imports(allowed, name)],
  })),
  {
    title: 'WXT is known in the shell of the extension only',
    rule: wxtInItsPlace,
    bad: [
      imports('entrypoints/sidepanel/session-keys.ts', 'wxt/browser'),
      imports('lib/late.ts', 'wxt/utils/define-background'),
      imports('entrypoints/background.ts', 'wxt'),
    ],
    fine: [
      imports('entrypoints/background.ts', 'wxt/browser'),
      imports('entrypoints/background.ts', 'wxt/utils/define-background'),
    ],
  },
  {
    title: 'nothing reaches a network but the part that sends, on a press, to the server of a policy',
    rule: onlySendReaches,
    bad: [
      "await fetch('https://x.example')",
      'const fetch = () => {};\nglobalThis.fetch(url)',
      'new XMLHttpRequest()',
      'navigator.sendBeacon(url, words)',
      'new WebSocket(url)',
      'new EventSource(url)',
    ].flatMap((text) =>
      ['entrypoints/background.ts', 'entrypoints/print/late.tsx', 'lib/fhir/late.ts'].map((path) => file(path, text)),
    ),
    fine: [
      file('entrypoints/send/fine.ts', 'fetch(url)'),
      file('components/fine.tsx', '// fetch(url)\nconst x = late.fetch(url); void fetch();'),
    ],
  },
  {
    title: 'every page of the extension but the one that sends says for itself that it reaches no network',
    rule: pagesReachNothing,
    bad: [
      '<head></head>',
      `<meta http-equiv="Content-Security-Policy" content="connect-src https:" />`,
      `<script src="a.js"></script><meta http-equiv="Content-Security-Policy" content="connect-src 'none'" />`,
    ].map((text) => file('entrypoints/late/index.html', text)),
    fine: [file('entrypoints/fine/index.html', `<meta http-equiv="Content-Security-Policy" content="connect-src 'none'" />`)],
  },
  {
    title: 'lib knows no page',
    rule: libKnowsNoPage,
    bad: ['document.title', 'window.open()', 'navigator?.language', 'x as HTMLInputElement', 'typeof window'].map((text) =>
      file('lib/late.ts', text),
    ),
    fine: [
      file('lib/storage/fine.ts', 'navigator.storage'),
      file('lib/fine.ts', "row.window.length; // document.title\nconst said = 'window.open'; const x = { window: 1 };"),
    ],
  },
];

const all = repositoryFiles();

it('finds the files of the repository', () => {
  expect(all.map(({ path }) => path)).toContain('tests/unit/house-rules.test.ts');
});

describe.each(rules.map((one) => [one.title, one] as const))('%s', (_, { rule, bad, fine = [] }) => {
  it('holds', () => {
    expect(rule(all)).toEqual([]);
  });

  it.each(bad)('would not, with %j', (one) => {
    expect(rule([one]).join()).toContain(one.path);
  });

  it.each(fine)('would still, with %j', (one) => {
    expect(rule([one])).toEqual([]);
  });
});

/** The first file of the widget with one part of it, and what that part says. */
const firstFile = (text: string) => [imports('widget/aid.ts', '../components/part'), file('components/part.tsx', text)];
const secondFile = (text: string) => [imports('widget/more.ts', '../components/part'), file('components/part.tsx', text)];
const moreWords = file('locales/en-GB/more.json', '{"row.notes": "x"}');
const panelFile = (text: string) => [
  imports('entrypoints/sidepanel/main.tsx', '../../components/part'),
  file('components/part.tsx', text),
];
const bothWords = [
  file('locales/en-GB/first.json', '{"head.menu": "x"}'),
  file('locales/en-GB/late.json', '{"lock.title": "x", "why.locked": "x"}'),
];

describe.each([
  {
    title: 'the first file of the widget says no word that comes with a later one',
    rule: lateWordsComeLate,
    bad: ["t('lock.title')", `t(\`lock.\${part}\`)`, "t('why.locked')", "({ why: 'locked' })"].map((text) => [
      ...firstFile(text),
      ...bothWords,
    ]),
    fine: [
      [...firstFile(`t(\`why.\${why}\`)`), ...bothWords],
      [
        ...firstFile("import type { X } from './late/lock-screen';\nconst X = import('./late/lock-screen');"),
        file('components/late/lock-screen.tsx', "t('lock.title')"),
        ...bothWords,
      ],
    ],
  },
  {
    title: 'no word is among the first ones and among the late ones',
    rule: noWordTwice,
    bad: [
      [...bothWords, file('locales/en-GB/late.json', '{"head.menu": "x"}')],
      [...bothWords, file('locales/en-GB/panel.json', '{"lock.title": "x"}')],
    ],
    fine: [bothWords],
  },
  {
    title: 'each of the first words is one that the first file says',
    rule: firstWordsAreNeeded,
    bad: [[...firstFile("t('lock.title')"), ...bothWords]],
    fine: [[...firstFile("t('head.menu')"), ...bothWords]],
  },
  {
    title: 'the steps after the first comparison say no word that comes later still',
    rule: laterWordsComeLater,
    bad: [[...secondFile("t('lock.title')"), ...bothWords]],
    fine: [[...secondFile("t('row.notes')"), moreWords, ...bothWords]],
  },
  {
    title: 'each word that comes with those steps is one that they say',
    rule: nextWordsAreNeeded,
    bad: [[...secondFile("t('head.menu')"), moreWords, ...bothWords]],
    fine: [[...secondFile("t('row.notes')"), moreWords, ...bothWords]],
  },
  {
    title: 'what the panel begins with says no late word',
    rule: panelWordsAreThere,
    bad: [[...panelFile("t('lock.title')"), ...bothWords]],
    fine: [
      [...panelFile("t('saved.all')"), file('locales/en-GB/panel.json', '{"saved.all": "x"}'), ...bothWords],
      [...panelFile("const Later = () => import('./later');"), file('components/later.tsx', "t('lock.title')"), ...bothWords],
    ],
  },
  {
    title: 'each word that the panel begins with is one that it says then',
    rule: panelWordsAreNeeded,
    bad: [[...panelFile("t('head.menu')"), file('locales/en-GB/panel.json', '{"saved.all": "x"}'), ...bothWords]],
    fine: [[...panelFile("t('saved.all')"), file('locales/en-GB/panel.json', '{"saved.all": "x", "why.locked": "x"}')]],
  },
])('$title', ({ rule, bad, fine }) => {
  it('holds', () => expect(rule(all)).toEqual([]));

  it.each(bad.map((files) => ({ files })))('would not, with $files', ({ files }) => expect(rule(files)).not.toEqual([]));

  it.each(fine.map((files) => ({ files })))('would still, with $files', ({ files }) => expect(rule(files)).toEqual([]));
});
