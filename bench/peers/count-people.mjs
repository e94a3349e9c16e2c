/**
 * Runs in a page of its own: counts the separate shapes of each colour in the left and in the right half of a
 * screenshot, so that what is measured is known to have been drawn.
 * @param {{ png: string, colours: Record<string, [number, number, number]>, least: number }} asked `png` in base64;
 *   `least` pixels make a shape: fewer are the edge of another
 * @returns {Promise<Record<string, number>[]>} shapes by colour, of each half
 */
export async function countShapes({ png, colours, least }) {
  const blob = await (await fetch(`data:image/png;base64,${png}`)).blob();
  const bitmap = await createImageBitmap(blob);
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = /** @type {OffscreenCanvasRenderingContext2D} */ (canvas.getContext('2d'));
  context.drawImage(bitmap, 0, 0);
  const { data, width, height } = context.getImageData(0, 0, bitmap.width, bitmap.height);
  const count = (/** @type {[number, number, number]} */ colour, /** @type {number} */ from, /** @type {number} */ to) => {
    const left = new Uint8Array(width * height);
    for (let y = 0; y < height; y += 1)
      for (let x = from; x < to; x += 1) {
        const at = y * width + x;
        const far = colour.reduce((sum, value, channel) => sum + Math.abs(value - data[at * 4 + channel]), 0);
        left[at] = far <= 36 ? 1 : 0;
      }
    let shapes = 0;
    for (let first = 0; first < left.length; first += 1) {
      if (!left[first]) continue;
      let size = 0;
      const waiting = [first];
      left[first] = 0;
      while (waiting.length > 0) {
        const at = /** @type {number} */ (waiting.pop());
        size += 1;
        for (const next of [at - 1, at + 1, at - width, at + width])
          if (left[next]) {
            left[next] = 0;
            waiting.push(next);
          }
      }
      if (size >= least) shapes += 1;
    }
    return shapes;
  };
  const half = width >> 1;
  return [
    [0, half],
    [half, width],
  ].map(([from, to]) => Object.fromEntries(Object.entries(colours).map(([name, colour]) => [name, count(colour, from, to)])));
}
