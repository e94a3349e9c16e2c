/**
 * What a screen reader is told of the pictures: the names and descriptions in the browser's own accessibility tree, below
 * the page itself.
 * @param {import('playwright-core').Page} page
 * @returns {Promise<string[]>}
 */
export async function namesOf(page) {
  const cdp = await page.context().newCDPSession(page);
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  await cdp.detach();
  const said = nodes
    .filter(({ ignored, role }) => !ignored && role?.value !== 'RootWebArea')
    .flatMap(({ name, description }) => [name?.value, description?.value])
    .filter((text) => typeof text === 'string' && text.trim() !== '');
  return [...new Set(said)];
}
