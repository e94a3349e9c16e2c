import fc from 'fast-check';
import { Window } from 'happy-dom';
import { expect, it } from 'vitest';
import { type FrameWishes, frameAddress, frameText, sandbox } from '../../../widget/maker/frame-text';
import { hardText } from './hard-text';

const wishes: FrameWishes = {
  pack: 'place-of-birth',
  lang: 'en-GB',
  folder: 'https://aid.riverside.example/evenhand/',
  theme: { accent: '', font: '', corner: '', density: '' },
  title: 'Where to give birth: what you can choose, side by side',
};

it('is a frame in a sandbox that keeps its origin, with a title, and sends no referrer', () => {
  expect(frameText(wishes)).toBe(
    `<iframe src="https://aid.riverside.example/evenhand/frame.html?pack=place-of-birth&amp;lang=en-GB" sandbox="allow-scripts allow-same-origin allow-forms allow-downloads allow-modals allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation" referrerpolicy="no-referrer" title="${wishes.title}" width="100%" height="800" frameborder="0" loading="lazy"></iframe>`,
  );
  // That page only goes where she presses to leave it.
  expect(sandbox).not.toMatch(/top-navigation(?!-by-user-activation)|pointer-lock/);
});

it('puts the offer, the number and the look into the address, and leaves out what is not set', () => {
  const theme = { accent: '#0a4a63', font: '"Open Sans", sans-serif', corner: '2px', density: 'compact' };
  const query = new URL(
    frameAddress({ ...wishes, offer: 'https://aid.riverside.example/offer.json', phone: '01632 960123', theme }),
  ).searchParams;

  expect(Object.fromEntries(query)).toEqual({
    pack: 'place-of-birth',
    lang: 'en-GB',
    offer: 'https://aid.riverside.example/offer.json',
    phone: '01632 960123',
    ...theme,
  });
});

it('says in the address that no draft is to be offered, as the page of the frame reads it', () => {
  const query = new URL(frameAddress({ ...wishes, drafts: 'hide' })).searchParams;

  expect(Object.fromEntries(query)).toEqual({ pack: 'place-of-birth', lang: 'en-GB', drafts: 'hide' });
});

it('is parsed back to what was typed, whatever was typed, and asks for nothing else', () => {
  const page = new Window();
  fc.assert(
    fc.property(hardText, hardText, hardText, (phone, font, title) => {
      const holder = page.document.createElement('div');
      holder.innerHTML = frameText({ ...wishes, phone, title, theme: { ...wishes.theme, font } });
      const frame = holder.firstElementChild;
      const address = new URL(frame?.getAttribute('src') ?? '');

      expect([...holder.querySelectorAll('*')]).toHaveLength(1);
      expect(frame?.getAttribute('sandbox')).toBe(sandbox);
      expect(address.origin + address.pathname).toBe('https://aid.riverside.example/evenhand/frame.html');
      expect(address.hash).toBe('');
      expect(address.searchParams.get('phone') ?? '').toBe(phone.toWellFormed());
      expect(address.searchParams.get('font') ?? '').toBe(font.toWellFormed());
      expect([...address.searchParams.keys()].filter((name) => !['pack', 'lang', 'phone', 'font'].includes(name))).toEqual([]);
    }),
  );
});
