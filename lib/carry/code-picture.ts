import { correction, generate, mode } from 'lean-qr';
import type { CodePicture } from './carry';

/** The QR code of a text of letters, digits and colons, as a path. */
export function codePicture(text: string): CodePicture {
  // Level L: nothing lies over a code on a screen, and fewer squares are read from further away.
  const code = generate(text, {
    modes: [mode.alphaNumeric],
    minCorrectionLevel: correction.L,
    maxCorrectionLevel: correction.L,
  });
  const rows = Array.from({ length: code.size }, (_, y) => runs(code.size, (x) => code.get(x, y), y));
  return { size: code.size, path: rows.join(''), text };
}

/** The dark squares of one row, those side by side as one shape: a gap between them would show as a line. */
function runs(size: number, dark: (x: number) => boolean, y: number): string {
  let path = '';
  for (let x = 0; x < size; x += 1) {
    const from = x;
    while (x < size && dark(x)) x += 1;
    if (x > from) path += `M${from} ${y}h${x - from}v1h${from - x}z`;
  }
  return path;
}
