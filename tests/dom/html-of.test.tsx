import { Component } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { htmlOf } from '../../components/html-of';
import { PrintSheet } from '../../components/print-sheet';
import { aidWords, clockAt, packOf, parsePlaceOfBirth, talk } from '../support/builders';
import { clearScreen, mount } from '../support/screen';
import { states } from '../support/states';

afterEach(clearScreen);

const placeOfBirth = packOf(parsePlaceOfBirth());
/** Markup as a browser has it, so that two ways to write the same are the same. */
const read = (markup: string) =>
  new DOMParser()
    .parseFromString(`<body>${markup}</body>`, 'text/html')
    .body.innerHTML // happy-dom writes no attribute for the property `translate`.
    .replaceAll(' translate="no"', '');

describe('a sheet written down', () => {
  const plans = states.filter(({ at }) => at.at === 'plan');

  it.each(plans.flatMap((state) => (['a4', 'large', 'door'] as const).map((layout) => ({ ...state, layout }))))(
    'is what a browser would show of it: $name, $layout',
    async ({ events, layout }) => {
      const { plan } = talk({ packs: [placeOfBirth], events, clock: clockAt('2026-12-02T10:00:00.000Z') });
      const sheet = <PrintSheet plan={plan()} words={aidWords} layout={layout} />;

      const root = await mount(sheet);

      expect(read(htmlOf(sheet))).toBe(read(root.innerHTML));
    },
  );
});

describe('markup', () => {
  const Twice = ({ said }: { said: string }) => [said, said];

  it.each([
    ['nothing', [null, undefined, true, false], ''],
    ['numbers and lists', [1, ['a', [2]]], '1a2'],
    ['text', '<b>&amp;"\u00a0\ud800\0', '&lt;b&gt;&amp;amp;"\u00a0\ud800\0'],
    ['functions', <Twice said="<x>" />, '&lt;x&gt;&lt;x&gt;'],
    [
      'attributes',
      <p class={'a"b<'} hidden dir={undefined} aria-hidden="true" />,
      '<p class="a&quot;b&lt;" hidden="" aria-hidden="true"></p>',
    ],
    ['what says no in words', <p translate={false} />, '<p translate="no"></p>'],
    ['columns of a table', <td colSpan={2} />, '<td colspan="2"></td>'],
    ['what has no end', <br />, '<br>'],
  ])('is written of %s', (_, node, markup) => {
    expect(htmlOf(node)).toBe(markup);
  });

  it('is not made of a class, which has a life of its own', () => {
    class Alive extends Component {
      override render() {
        return 'x';
      }
    }

    expect(() => htmlOf(<Alive />)).toThrow('Alive is a class');
  });
});
