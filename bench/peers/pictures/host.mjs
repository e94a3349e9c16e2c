import { height, width } from './size.mjs';

/** Two empty boxes of the size of a picture, side by side. @param {HTMLElement} root */
export function boxes(root) {
  return [0, 1].map(() => {
    const box = document.createElement('div');
    box.style.cssText = `width:${width}px;height:${height}px`;
    root.append(box);
    return box;
  });
}
