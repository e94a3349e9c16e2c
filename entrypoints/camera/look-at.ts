import type { Carry } from '../../lib/carry/carry';

/** Milliseconds between two looks: often enough for a hand that moves, and the page stays free to answer a press. */
const pause = 200;

/**
 * Looks at what the camera shows, again and again, and gives the text of each code once.
 * @returns what stops it
 */
export function lookAt(video: HTMLVideoElement, read: Carry['fromPicture'], seen: (text: string) => void): () => void {
  const canvas = document.createElement('canvas');
  // It is read from and never shown, so it is kept where reading is quick.
  const paper = canvas.getContext('2d', { willReadFrequently: true });
  const known = new Set<string>();
  const look = () => {
    const [width, height] = [video.videoWidth, video.videoHeight];
    // Zero until the first picture has come.
    if (paper && width > 0 && height > 0) {
      Object.assign(canvas, { width, height });
      paper.drawImage(video, 0, 0);
      const text = read(paper.getImageData(0, 0, width, height));
      if (text !== undefined && !known.has(text)) {
        known.add(text);
        seen(text);
      }
    }
    timer = setTimeout(look, pause);
  };
  let timer = setTimeout(look, pause);
  return () => clearTimeout(timer);
}
