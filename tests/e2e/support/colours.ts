import type { Page } from 'playwright-core';

/**
 * How far from grey the pixels of a picture are, the most coloured of them: 0 for black, white and what lies between.
 * @param page of a browser, to take the picture apart with; nothing of its own is looked at
 */
export const colourIn = (page: Page, png: Buffer): Promise<number> =>
  page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const drawing = canvas.getContext('2d');
    drawing?.drawImage(image, 0, 0);
    const { data: pixels = [] } = drawing?.getImageData(0, 0, image.width, image.height) ?? {};
    let most = 0;
    for (let at = 0; at < pixels.length; at += 4) {
      const [red = 0, green = 0, blue = 0] = [pixels[at], pixels[at + 1], pixels[at + 2]];
      most = Math.max(most, Math.max(red, green, blue) - Math.min(red, green, blue));
    }
    return most;
  }, png.toString('base64'));
