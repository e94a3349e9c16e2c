/** A photo has more pixels than a code needs, and reading all of them takes seconds. */
const longestSide = 1_600;

export interface Pixels {
  data: Uint8ClampedArray;
  width: number;
  height: number;
}

/** The pixels of a picture file, made smaller where it is large. @throws where it is no picture */
export async function pixelsOf(file: Blob, page: Document): Promise<Pixels> {
  const picture = await createImageBitmap(file);
  const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height));
  const canvas = page.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas to be had');
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height);
  return { data, width, height };
}
