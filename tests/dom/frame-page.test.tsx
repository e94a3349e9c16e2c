import { afterEach, expect, it, vi } from 'vitest';

const before = { address: location.href, sheets: document.adoptedStyleSheets };
afterEach(() => {
  document.querySelector('evenhand-aid')?.remove();
  document.adoptedStyleSheets = before.sheets;
  history.replaceState(null, '', before.address);
  vi.unstubAllGlobals();
});

it('asks for what the address of the frame says, drafts that are hidden with it, and for nothing else', async () => {
  history.replaceState(null, '', '/frame.html?pack=Ring 01632 960 999&lang=cy&offer=/o.json&drafts=HIDE&other=1');
  // Of a frame that is shut in: no worker is listened to.
  vi.stubGlobal('origin', 'null');
  await import('../../widget/frame-page');
  const element = document.querySelector('evenhand-aid');
  const said = element?.getAttributeNames().map((name) => [name, element.getAttribute(name)]) ?? [];

  // What is no name is not said back.
  const asked = { pack: '…', lang: 'cy', offer: '/o.json', drafts: 'HIDE', size: 'fill' };
  expect(Object.fromEntries(said.filter(([name]) => name !== 'style'))).toEqual(asked);
});
