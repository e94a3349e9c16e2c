import { describe, expect, it } from 'vitest';
import { parseCase } from '../../../lib/training/parse-case';
import { parseCases } from '../../../lib/training/parse-cases';
import { faultsOf, spoilt, tinyCase, tinyDecisions } from './tiny-case';

type Group = Record<string, unknown>;
const without = (path: string[]) => {
  const written = tinyCase() as unknown as Group;
  const last = path.at(-1) ?? '';
  const holder = path.slice(0, -1).reduce<Group>((group, key) => group[key] as Group, written);
  delete holder[last];
  return written;
};

it('a case comes out as it was written, without what is for an editor alone', () => {
  const text = JSON.stringify({ $schema: '../case.schema.json', ...tinyCase() });

  expect(parseCase({ name: 'tea-at-four', text }, tinyDecisions)).toEqual({ ok: true, case: tinyCase() });
});

it('a mark before the first letter, as some editors put it, is no fault', () => {
  const text = `\uFEFF${JSON.stringify(tinyCase())}`;

  expect(parseCase({ name: 'tea-at-four', text }, tinyDecisions).ok).toBe(true);
  expect(
    parseCases(
      [
        { name: 'tea-at-four', text },
        { name: 'other', text },
      ],
      tinyDecisions,
    )[1]?.problems,
  ).toContainEqual(expect.objectContaining({ rule: 'one-id-a-case' }));
});

it.each([
  ['UTF-16', Buffer.from(JSON.stringify(tinyCase()), 'utf16le')],
  ['Latin 1', Buffer.from(JSON.stringify({ ...tinyCase(), title: 'Té' }), 'latin1')],
])('a file in %s is told as one, and not as what it looks like when it is read', (_, bytes) => {
  expect(faultsOf(bytes.toString('utf8'))).toEqual([
    'tea-at-four: is not written in UTF-8; save it again with the encoding UTF-8 [schema]',
  ]);
});

describe('what is missing is said', () => {
  it.each([
    [['roles', 'woman']],
    [['roles', 'clinician']],
    [['roles', 'woman', 'tellsIfAsked']],
    [['roles', 'woman', 'neverSays']],
    [['roles', 'clinician', 'notTold']],
    [['observer']],
    [['observer', 'listenFor']],
    [['after']],
    [['inPlay']],
    [['decision']],
    [['roles']],
  ])('%j', (path) => {
    expect(faultsOf(without(path))).toContain(`tea-at-four › ${path.join(' › ')}: is missing; add it [schema]`);
  });
});

it.each([
  ['{', /^tea-at-four: is not JSON \(.+\); correct the file where the message points/],
  ['[]', /^tea-at-four: is of another kind; write a group in \{ \}/],
  ['null', /another kind/],
  ['['.repeat(5000), /nested 5000 deep, more than 40; give the file of a case/],
  [`"${'x'.repeat(300_000)}"`, /characters, more than 250000; give the file of a case/],
  [JSON.stringify(tinyCase()).replace('"minutes":10', '"minutes":10,"minutes":12'), /› minutes: stands twice/],
])('refuses %.20s and does not throw', (text, says) => {
  expect(faultsOf(text)[0]).toMatch(says);
});

it.each([
  [{ observer: { listenFor: [] } }, 'observer › listenFor: has too few; write 3 or more'],
  [{ after: ['One?', 'Another?'] }, 'after: are not three; write three questions to talk about'],
  [{ minutes: 90 }, 'minutes: are too many; write 45 or less'],
  [{ minutes: 10.5 }, 'minutes: is not a whole number; write minutes, such as 12'],
  [{ version: '1' }, 'version: is no version; write three numbers like 1.2.3'],
  [{ stage: 'birth' }, 'stage: is no stage; write pregnancy, labour, afterBirth'],
  [{ title: ' ' }, 'title: is empty; write what the person needs'],
  [{ title: 7 }, 'title: is of another kind; write a text in quotation marks'],
  [{ id: 'Tea At Four' }, 'id: is no id; write letters, digits, "-" or "_", and begin with a small letter'],
  [{ id: 'another' }, 'id: is `another`; name the folder and the id alike'],
  [{ answer: 'the pot' }, 'answer: is no field of a case; correct the spelling or take it out'],
])('says what is wrong with %j', (change, says) => {
  expect(faultsOf({ ...tinyCase(), ...change })).toContain(`tea-at-four › ${says} [schema]`);
});

it('names the items of the sheet where something else is to be listened for', () => {
  const faults = faultsOf(spoilt(({ observer }) => Object.assign(observer.listenFor[0] ?? {}, { item: 'score' })));

  expect(faults.join('\n')).toMatch(/› listenFor › 0 › item: is no item of the sheet; write one of saidThereIsAChoice, /);
});

it('tells every problem at once: a missing card hides no word, no id and no name', () => {
  const written = without(['roles', 'clinician']);
  Object.assign(written, { scene: 'She is at risk, said Dr Khan.', after: ['No.', 'What?', 'Why?'] });
  (written.inPlay as { rows: string[] }).rows.push('sweet');
  const rules = faultsOf(written).map((line) => /\[([\w-]+)\]$/.exec(line)?.[1]);

  expect(new Set(rules)).toEqual(
    new Set(['schema', 'in-play-there', 'open-questions-after', 'no-real-names', 'no-probability-words']),
  );
});

it('one fault in a list leaves the rest of it to the rules', () => {
  const faults = faultsOf(
    spoilt(({ inPlay }) => {
      inPlay.options = ['pot', 'Mug', 'jar'];
    }),
  );

  expect(faults).toEqual([
    expect.stringContaining('options › 1: is no id'),
    expect.stringContaining('has no `jar`'),
    expect.stringContaining('none is to wait'),
  ]);
});

describe('several cases', () => {
  const source = (name: string, id: string) => ({ name, text: JSON.stringify({ ...tinyCase(), id }) });

  it('with names of their own are all there', () => {
    const checked = parseCases([source('one', 'one'), source('other', 'other')], tinyDecisions);

    expect(checked.map(({ name, problems, case: read }) => [name, problems, read?.id])).toEqual([
      ['one', [], 'one'],
      ['other', [], 'other'],
    ]);
  });

  it('with one id are told apart by nobody, and refused', () => {
    const [first, second] = parseCases([source('one', 'one'), source('other', 'one')], tinyDecisions);

    expect(first?.problems).toEqual([]);
    expect(second).not.toHaveProperty('case');
    expect(second?.problems).toContainEqual({
      rule: 'one-id-a-case',
      where: 'other › id',
      what: '`one` is the id of one too',
      todo: 'give one of the two an id of its own',
    });
  });
});
