import { Waffle } from '@nivo/waffle';
import { createElement } from 'react';
import { nivoProps } from './nivo-props.mjs';
import { renderNow, unmount } from './react-root.mjs';

export function draw(root, pictures) {
  renderNow(
    root,
    pictures.map((picture, key) => createElement(Waffle, { key, ...nivoProps(picture) })),
  );
}

export const clear = unmount;
