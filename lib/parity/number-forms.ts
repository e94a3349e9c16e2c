/** A number as text (`3`, `1/2`, `%`), and a regular expression of every word that says it in one language. */
export type NumberForm = readonly [value: string, forms: string];

/** Lists are parted at spaces; a space inside of one is written as `_`. Each form is a regular expression. */
interface NumberLists {
  /** From one to nineteen. One counts only beside a ten. */
  ones: string;
  /** Twenty to ninety. */
  tens: string;
  /** A ten and a one in one word or in several; not there where every number to a hundred has a word of its own. */
  both?: (ten: string, one: string) => string;
  /** Twenty-one to ninety-nine without the tens, where `both` cannot make them. */
  written?: string;
  /** Two hundred to nine hundred, where they are one word. */
  hundreds?: string;
  hundred: string;
  thousand: string;
  million: string;
  billion: string;
  dozen: string;
  /** Third to tenth. */
  ordinals: string;
  /** Half, third, quarter, fifth, sixth, tenth. */
  parts: string;
  /** Twice to six times. */
  times: string;
  percent: string;
  /** Whatever else says a number. */
  more?: readonly NumberForm[];
  /** Around each form, for what is written together with it. */
  around?: (form: string) => string;
}

const read = (list: string) =>
  list
    .trim()
    .split(/\s+/)
    .map((form) => form.replaceAll('_', ' '));

/** Every number of a language, the longer ways of writing before the shorter ones. */
export function numberForms(lists: NumberLists): readonly NumberForm[] {
  const around = lists.around ?? ((form: string) => form);
  const [ones, tens] = [read(lists.ones), read(lists.tens)];
  const { both } = lists;
  const pairs = tens.flatMap((ten, at): NumberForm[] =>
    both ? ones.slice(0, 9).map((one, more) => [`${at * 10 + 21 + more}`, both(`(?:${ten})`, `(?:${one})`)]) : [],
  );
  const written = lists.written ? read(lists.written) : [];
  const inOrder = (list: string, from: number, step = 1): NumberForm[] =>
    read(list).map((form, at) => [`${from + at * step}`, form]);
  const parts = read(lists.parts).map((form, at): NumberForm => [`1/${[2, 3, 4, 5, 6, 10][at]}`, form]);
  const all: NumberForm[] = [
    ...(lists.more ?? []),
    ...pairs,
    ...written.map((form, at): NumberForm => [`${21 + at + Math.floor(at / 9)}`, form]),
    ...parts,
    ...inOrder(lists.times, 2),
    ...inOrder(
      ones
        .slice(1)
        .map((form) => form.replaceAll(' ', '_'))
        .join(' '),
      2,
    ),
    ...inOrder(lists.tens, 20, 10),
    ...inOrder(lists.ordinals, 3),
    ...(lists.hundreds ? inOrder(lists.hundreds, 200, 100) : []),
    ['100', lists.hundred],
    ['1000', lists.thousand],
    ['1000000', lists.million],
    ['1000000000', lists.billion],
    ['12', lists.dozen],
    ['%', lists.percent],
  ];
  // “Half a hundred” is fifty before it is a half.
  const longFirst = [...all.filter(([, forms]) => /[_ ]/.test(forms)), ...all.filter(([, forms]) => !/[_ ]/.test(forms))];
  return longFirst.map(([value, forms]) => [value, around(`(?:${forms.replaceAll('_', ' ')})`)]);
}
