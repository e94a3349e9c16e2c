/** @typedef {{ event: number, label: string }} Picture */
/** @typedef {{ script: number, layout: number, frame: number, nodes: number }} Drawn ms, ms, ms; elements */

/**
 * Runs in the page: draws the pictures into the empty root and takes them out again. `script` is the call, `layout` the
 * forced layout after it, `frame` from the beginning until the next frame has been drawn.
 * @param {Picture[]} pictures
 * @returns {Promise<Drawn>}
 */
export async function timePicture(pictures) {
  const root = /** @type {HTMLElement} */ (document.getElementById('root'));
  const { draw, clear } = /** @type {any} */ (window).picture;
  const { port1, port2 } = new MessageChannel();
  // The first task after a frame: by then it is drawn.
  const drawn = () =>
    new Promise((resolve) =>
      requestAnimationFrame(() => {
        port1.onmessage = resolve;
        port2.postMessage(0);
      }),
    );
  await drawn();
  const start = performance.now();
  draw(root, pictures);
  const called = performance.now();
  root.getBoundingClientRect();
  const laidOut = performance.now();
  await drawn();
  const frame = performance.now() - start;
  const nodes = root.querySelectorAll('*').length;
  clear(root);
  await drawn();
  if (root.querySelector('svg, canvas')) throw new Error('the pictures were not taken out again');
  return { script: called - start, layout: laidOut - called, frame, nodes };
}
