import type { CodePicture } from '../../../lib/carry/carry';

interface Drawing {
  /** Pixels to a square. */
  scale?: number;
  degrees?: number;
  /** How far a pixel may be from what it is meant to be, of 255. */
  noise?: number;
  /** A number in [0, 1). */
  chance?: () => number;
}

/** A picture of a code as a camera might give it, with the quiet zone around it. */
export function drawn({ size, path }: CodePicture, { scale = 4, degrees = 0, noise = 0, chance = () => 0.5 }: Drawing = {}) {
  const dark = squares(path, size);
  const width = Math.ceil((size + 8) * scale * (degrees ? 1.5 : 1));
  const data = new Uint8ClampedArray(width * width * 4);
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  for (let y = 0; y < width; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [across, down] = [x + 0.5 - width / 2, y + 0.5 - width / 2];
      const column = Math.floor((across * cos + down * sin) / scale + size / 2);
      const row = Math.floor((down * cos - across * sin) / scale + size / 2);
      const light = (dark.has(`${column} ${row}`) ? 0 : 255) + (chance() - 0.5) * 2 * noise;
      data.set([light, light, light, 255], (y * width + x) * 4);
    }
  }
  return { data, width, height: width };
}

/** The dark squares of a path of runs; one that leaves the code, or is no run, is a fault. */
function squares(path: string, size: number): Set<string> {
  const dark = new Set<string>();
  let read = '';
  for (const [run, x, y, width, back] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)) {
    read += run;
    if (width !== back || Number(x) + Number(width) > size || Number(y) >= size) throw new Error(`a run that is none: ${run}`);
    for (let at = 0; at < Number(width); at += 1) dark.add(`${Number(x) + at} ${y}`);
  }
  if (read !== path) throw new Error('a path that is not of runs');
  return dark;
}
