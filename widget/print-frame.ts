import type { Ground } from './aid';

/** Class of the frame that is printed from; there is never more than one. */
export const printed = 'print-frame';

/** Takes away what was printed from: her plan does not stay in the page. */
export function removePrinted({ root, pristine: { call } }: Pick<Ground, 'root' | 'pristine'>): void {
  const frame = call(root, 'querySelector', `.${printed}`) as Element | null;
  if (frame) call(frame, 'remove');
}
