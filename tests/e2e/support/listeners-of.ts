import type { Page } from 'playwright-core';
import type { Aid } from './walk';

/** What follows a pointer on its way. Pressing and letting go are not in it. */
const follows = /^(drag|dragstart|dragover|drop|pointermove|mousemove|touchmove|gesturechange|contextmenu)$/;

/**
 * What in an aid can be dragged, and which elements listen for a pointer that moves; the document and the window, which
 * only note that somebody is there, are not asked.
 * @param page holds the aid
 */
export async function listenersOf(page: Page, aid: Aid): Promise<string[]> {
  const dragged = await aid.evaluate(() =>
    [...document.querySelectorAll('[draggable=true], input[type=range]')].map(
      (one) => `can be dragged: ${one.outerHTML.slice(0, 80)}`,
    ),
  );
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const names = new Map<number, string>();
    const read = (node: Pick<typeof root, 'backendNodeId' | 'nodeName' | 'children' | 'shadowRoots' | 'contentDocument'>) => {
      names.set(node.backendNodeId, node.nodeName);
      for (const one of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) read(one);
      if (node.contentDocument) read(node.contentDocument);
    };
    read(root);
    const { object } = await session.send('DOM.resolveNode', { nodeId: root.nodeId });
    const how = { objectId: object.objectId ?? '', depth: -1, pierce: true };
    const { listeners } = await session.send('DOMDebugger.getEventListeners', how);
    const heard = listeners
      .map(({ type, backendNodeId }) => ({ type, name: names.get(backendNodeId ?? -1) ?? 'what is not in the page' }))
      .filter(({ type, name }) => follows.test(type) && name !== '#document')
      .map(({ type, name }) => `${name} listens for ${type}`);
    return [...dragged, ...heard];
  } finally {
    await session.detach();
  }
}
