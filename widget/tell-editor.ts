import type { Ground } from './aid';
import { attributes, isPhone } from './attributes';

/** What the tag is asked for, and what every element may have; a CMS adds some of it by itself. */
const ofAnyElement = 'hidden id class style dir title slot role part tabindex translate inert xml:lang'.split(' ');
const known = [...attributes, 'events', 'size', ...ofAnyElement];

/**
 * Tells whoever looks after the page, in the console, what in the tag does nothing: the aid is shown all the same.
 */
export function tellEditor({ host, pristine: { call } }: Pick<Ground, 'host' | 'pristine'>): void {
  const of = (name: string) => call(host, 'getAttribute', name) as string | null;
  const names = call(host, 'getAttributeNames') as string[];
  const size = of('size');
  const drafts = of('drafts');
  const sentences = [
    ...names
      .filter((name) => !known.includes(name) && !/^(data|aria)-/.test(name))
      .map((name) => `there is no attribute “${name}”; use ${attributes.join(', ')}, events or size`),
    ...(of('phone') !== null && !isPhone(of('phone'))
      ? [`the attribute “phone” is “${of('phone')}”; give a number, such as 01632 960000`]
      : []),
    ...(size !== null && size !== 'fill' ? [`the attribute “size” is “${size}”; it can be “fill”, or be left out`] : []),
    ...(drafts !== null && drafts.toLowerCase() !== 'hide'
      ? [`the attribute “drafts” is “${drafts}”, so drafts are offered; it can be “hide”, or be left out`]
      : []),
    ...(of('pack') !== null && of('pack-url') !== null ? ['“pack” and “pack-url” are both there; “pack-url” is shown'] : []),
    ...(call(host, 'querySelector', 'script, main, footer, h1, evenhand-aid')
      ? ['the tag is not closed, so the rest of the page is in it and is not shown; write </evenhand-aid>']
      : []),
  ];
  for (const sentence of sentences) console.warn(`Evenhand: ${sentence}`);
}
