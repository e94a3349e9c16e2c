import { writeFileSync } from 'node:fs';
import { generate } from 'lean-qr';

const [width, height] = [640, 480];
/** Pictures a second, and how many of them show the same. */
const [rate, each] = [10, 10];
const [light, dark] = [235, 16];
/** Light squares around a code, as many as its standard asks for. */
const quiet = 4;

/**
 * Writes a film in which one code after another is held before a camera, for Chromium's
 * `--use-file-for-fake-video-capture`, which plays it again and again. It is in YUV4MPEG2: a line of text, then each
 * picture as bytes of light, and of two colours at half the size.
 */
export function writeFilm(file: string, codes: readonly string[]): void {
  const frames = codes.flatMap((text) => Array.from({ length: each }, () => frameOf(text)));
  const head = Buffer.from(`YUV4MPEG2 W${width} H${height} F${rate}:1 Ip A1:1 C420jpeg\n`);
  writeFileSync(file, Buffer.concat([head, ...frames]));
}

function frameOf(text: string): Buffer {
  const code = generate(text);
  const scale = Math.floor(height / (code.size + 2 * quiet));
  const [left, top] = [width, height].map((side) => Math.floor((side - scale * code.size) / 2)) as [number, number];
  const shade = (x: number, y: number) =>
    code.get(Math.floor((x - left) / scale), Math.floor((y - top) / scale)) ? dark : light;
  const lightness = Uint8Array.from({ length: width * height }, (_, at) => shade(at % width, Math.floor(at / width)));
  return Buffer.concat([Buffer.from('FRAME\n'), lightness, Buffer.alloc((width * height) / 2, 128)]);
}
