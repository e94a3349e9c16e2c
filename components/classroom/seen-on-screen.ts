import { isUnknownThroughout } from '../../lib/consultation/rows';
import type { Pack } from '../../lib/pack/pack';
import type { Seen } from '../../lib/practice/look-keeper';
import type { ViewName } from '../../lib/replay/view-names';
import type { AidValue } from '../aid-context';
import { doubleOfView } from '../double/double-of-view';

/** Something on the screen by which an option or a row can be known. */
export interface ScreenMark {
  element: Element;
  option?: string;
  row?: string;
  /** The two ways of saying a chance: both have to be in view. */
  frames?: readonly Element[];
  /** It stays in view above what is scrolled, and is not covered by itself. */
  still?: true;
}

/** Of a part of the screen that is higher than this, this much in view is enough to be read. */
const enough = 60;

/** Everything on the screen that an option or a row can be known by, from what the aid marks itself. */
export function marksOn(root: Element, { consultation }: Pick<AidValue, 'consultation'>): ScreenMark[] {
  const pack = consultation.current.value;
  if (!pack) return [];
  const all = (selector: string) => [...root.querySelectorAll(selector)];
  const { shown, rows } = consultation.decision(pack.id);
  // The heads and the names on the first step have no marks: they stand in the order of the options.
  const across = shown.value.filter((option) => !isUnknownThroughout(option, rows.value)).map(({ id }) => id);
  const named = pack.parts.flatMap(({ options }) => options.map(({ id }) => id));
  const inOrder = (elements: Element[], ids: readonly string[], more: Partial<ScreenMark> = {}) =>
    elements.length === ids.length ? elements.map((element, at) => ({ element, option: ids[at] ?? '', ...more })) : [];
  return [
    ...inOrder(all('[data-heads] > .option'), across, { still: true }),
    ...inOrder(all('.options-named > li'), named),
    ...all('input[name="option"]').map((field) => ofField(field)),
    ...all('.which input[type="radio"]').map((field) => ofField(field)),
    ...all('[data-option]').map((element) => ({
      element,
      option: element.getAttribute('data-option') ?? '',
      frames: framesIn(element),
    })),
    ...all('[data-options]').flatMap((element) =>
      (element.getAttribute('data-options') ?? '').split(' ').map((option) => ({ element, option })),
    ),
    ...all('[data-row]').map((element) => ({
      // Of a row in the grid its figures are what is looked at, and not its source.
      element: element.querySelector('.row-arms, .none-known') ?? element,
      row: element.getAttribute('data-row') ?? '',
    })),
    ...all('[data-line]').flatMap((element) => ofLine(element, pack)),
  ];
}

/** The choice that a field stands for, with its words. */
function ofField(field: Element): ScreenMark {
  return { element: field.closest('li, label') ?? field, option: field.getAttribute('value') ?? '' };
}

function framesIn(element: Element): readonly Element[] {
  const [event, rest] = ['.key-event', '.key-rest'].map((key) => element.querySelector(key)?.closest('p'));
  return event && rest ? [event, rest] : [];
}

/** A line of two languages at once, by its name: `option.home`, `row.transfer.first`, `row.transfer.first.of.home`. */
function ofLine(element: Element, pack: Pack): ScreenMark[] {
  const parts = (element.getAttribute('data-line') ?? '').split('.');
  const option = pack.options.find(({ id }) => parts.includes(id))?.id;
  if (parts[0] === 'option') return option ? [{ element, option }] : [];
  if (parts[0] !== 'row') return [];
  const key = pack.rows
    .map(({ key: name }) => name)
    .filter((name) => `${parts.slice(1).join('.')}.`.startsWith(`${name}.`))
    .reduce((longest, name) => (name.length > longest.length ? name : longest), '');
  const row = pack.rows.find((one) => one.key === key);
  if (!row) return [];
  const of = parts.at(-2) === 'of' ? parts.at(-1) : undefined;
  const counted = row.arms.some(({ option: id, kind }) => id === of && (kind === 'rate' || kind === 'range'));
  // Both ways of saying a chance are one sentence there.
  return [{ element, row: key, ...(of !== undefined && { option: of }), ...(counted && { frames: [element] }) }];
}

/** What of these can truly be seen now: in the window, unfolded, and not under what stays in view above it. */
export function seenOnScreen(marks: readonly ScreenMark[], page: Document, { consultation, view }: AidValue): Seen {
  const height = page.documentElement.clientHeight;
  const below = (selectors: readonly string[]) =>
    selectors.reduce((edge, selector) => {
      const box = page.querySelector(selector)?.getBoundingClientRect();
      return box && box.top <= edge + 1 ? Math.max(edge, box.bottom) : edge;
    }, 0);
  const bars = ['.practice-banner', '.head-of-aid'];
  const edges = { still: below(bars), other: below([...bars, '[data-heads]']) };
  const inView = (element: Element, still = false) => {
    const box = element.getBoundingClientRect();
    const there = Math.min(box.bottom, height) - Math.max(box.top, still ? edges.still : edges.other);
    return box.height > 0 && there >= Math.min(box.height / 2, enough) && (element.checkVisibility?.() ?? true);
  };
  const here = marks.filter(({ element, still }) => inView(element, still));
  const pack = consultation.current.value;
  const ids = (of: 'option' | 'row', order: readonly string[]) => {
    const found = new Set(here.map((mark) => mark[of]));
    return [...new Set(order)].filter((id) => found.has(id));
  };
  const now = view.value;
  // A page that what happened has no name for does not compile.
  const at: ViewName = now.at;
  return {
    view: at,
    ...(now.at === 'double' && { of: doubleOfView(now).step }),
    ...(pack && pack.parts.length > 1 && { part: consultation.decision(pack.id).part.value.id }),
    options: ids('option', pack?.options.map(({ id }) => id) ?? []),
    rows: ids('row', pack?.rows.map(({ key }) => key) ?? []),
    frames: marks.some(({ frames = [] }) => frames.length > 0 && frames.every((frame) => inView(frame))),
  };
}
