/**
 * Runs where the aid is, as soon as it shows anything: presses the way to an open row, each press as soon as it can be.
 * In ms since the page began: when the first screen had been drawn, the comparison, and the row.
 * @param {number} began
 */
export async function reachRow(began) {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const drawn = async () => {
    await frame();
    // The first task after a frame: by then the frame is drawn.
    const { port1, port2 } = new MessageChannel();
    await new Promise((resolve) => {
      port1.onmessage = resolve;
      port2.postMessage(0);
    });
    return performance.timeOrigin + performance.now() - began;
  };
  const all = (/** @type {string} */ selector) => [
    .../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(selector)),
  ];
  const until = async (/** @type {string} */ selector) => {
    // Once a frame, so that looking takes nothing from a slow processor.
    for (const end = performance.now() + 120_000; !all(selector).length; await frame())
      if (performance.now() > end) throw new Error(`waited too long for ${selector}`);
    return all(selector);
  };
  const [group] = await until('[data-step="start"] .plan-part input[type="radio"]');
  await until('[data-testid="also"]');
  const first = await drawn();
  group.click();
  all('[data-testid="also"]')[0].click();
  await until('.grid, .chooser');
  if (!all('.grid').length) {
    for (const one of all('input[name="option"]').slice(0, 2)) one.click();
    await frame();
    all('[data-testid="compare-ticked"]')[0].click();
  }
  const [row] = await until('.grid .row-open');
  const grid = await drawn();
  row.click();
  await until('.one-row .crowd');
  return { first, grid, row: await drawn() };
}
