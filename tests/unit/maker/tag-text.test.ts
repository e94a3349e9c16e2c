import fc from 'fast-check';
import { Window } from 'happy-dom';
import { expect, it } from 'vitest';
import { elementText, type Fallback, scriptText, type TagWishes, tagText } from '../../../widget/maker/tag-text';
import { asHtmlHolds, hardText } from './hard-text';

const loader = { file: 'evenhand-1.2.3-0123456789ab.js', integrity: 'sha384-abc+/=' };
const wishes: TagWishes = { pack: 'place-of-birth', lang: 'en-GB', loader, folder: '/evenhand/' };
const fallback: Fallback = { lead: 'Ask your midwife:', options: ['Home', 'Hospital'] };

const page = new Window();
const parsed = (html: string) => {
  const holder = page.document.createElement('div');
  holder.innerHTML = html;
  return holder;
};

it('is the loader with its hash, and the element with its options inside', () => {
  expect(
    tagText(wishes, fallback),
  ).toBe(`<script src="/evenhand/evenhand-1.2.3-0123456789ab.js" integrity="sha384-abc+/=" crossorigin="anonymous"></script>
<evenhand-aid pack="place-of-birth" lang="en-GB">Ask your midwife: Home; Hospital.</evenhand-aid>`);
});

it('names an offer and a number where there are any', () => {
  const text = elementText(
    { ...wishes, offer: '/offer.json', phone: '01632 960123' },
    { ...fallback, ring: 'Ring 01632 960123.' },
  );

  expect(text).toContain('<evenhand-aid pack="place-of-birth" lang="en-GB" offer="/offer.json" phone="01632 960123">');
  expect(text).toContain('Home; Hospital. Ring 01632 960123.</evenhand-aid>');
});

it('offers no language that is a draft, where that is wished', () => {
  expect(elementText({ ...wishes, drafts: 'hide' }, fallback)).toContain('lang="en-GB" drafts="hide">');
});

it('is parsed back to what was typed, whatever was typed, and to nothing else', () => {
  fc.assert(
    fc.property(hardText, hardText, hardText, hardText, (offer, phone, lead, option) => {
      const text = elementText({ ...wishes, offer, phone }, { lead, options: [option], ring: lead || undefined });
      const holder = parsed(text);
      const [element, ...others] = [...holder.children];

      expect(others).toEqual([]);
      expect(element?.getAttributeNames()).toEqual(['pack', 'lang', 'offer', 'phone']);
      expect(element?.getAttribute('offer')).toBe(asHtmlHolds(offer));
      expect(element?.getAttribute('phone')).toBe(asHtmlHolds(phone));
      const said = [lead, `${option}.`, lead].filter(Boolean).join(' ');
      expect(element?.textContent).toBe(asHtmlHolds(said));
      expect([...holder.querySelectorAll('*')].map((one) => one.localName)).toEqual(['evenhand-aid']);
    }),
  );
});

it('stays whole in the paragraph that a block editor puts it into', () => {
  const holder = parsed(`<p>${tagText(wishes, fallback)}</p><p>After.</p>`);

  expect([...holder.querySelectorAll('p')].map((one) => one.textContent)).toEqual([
    '\nAsk your midwife: Home; Hospital.',
    'After.',
  ]);
});

it('would not be, if a quotation mark were put in as it is', () => {
  const holder = parsed(`<evenhand-aid phone="${'" onclick="x'}"></evenhand-aid>`);

  expect(holder.firstElementChild?.getAttributeNames()).not.toEqual(['phone']);
});

it('gives the first line by itself for a template, the same letter for letter', () => {
  expect(tagText(wishes, fallback)).toBe(`${scriptText(wishes)}\n${elementText(wishes, fallback)}`);
});
