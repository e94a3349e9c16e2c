import type { Page } from 'playwright-core';

/**
 * What the alerts of a page say to somebody who cannot see it, and whether they can be seen. Read from the tree that
 * screen readers get: the widget puts them into a closed shadow root, which nothing else of a test reaches.
 */
export async function alertsOf(page: Page): Promise<{ text: string; visible: boolean }[]> {
  const session = await page.context().newCDPSession(page);
  try {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const alerts = nodes.filter(({ ignored, role }) => !ignored && role?.value === 'alert');
    return await Promise.all(
      alerts.map(async ({ nodeId, backendDOMNodeId }) => {
        const texts = nodes.filter(({ role, parentId }) => role?.value === 'StaticText' && isUnder(nodes, parentId, nodeId));
        const { model } = await session.send('DOM.getBoxModel', { backendNodeId: backendDOMNodeId ?? 0 });
        return { text: texts.map(({ name }) => name?.value).join(''), visible: model.width > 100 && model.height > 20 };
      }),
    );
  } finally {
    await session.detach();
  }
}

function isUnder(nodes: readonly { nodeId: string; parentId?: string }[], id: string | undefined, above: string): boolean {
  if (id === undefined || id === above) return id === above;
  return isUnder(nodes, nodes.find(({ nodeId }) => nodeId === id)?.parentId, above);
}
