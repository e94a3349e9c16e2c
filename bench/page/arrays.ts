import { type ComponentType, h, render } from 'preact';
import { DotPatterns } from '../../components/dot-patterns';
import { IconArray, type IconArrayProps } from '../../components/icon-array';
import css from '../../components/style/aid.css?inline';
import { frames } from '../../lib/numbers/frames';
import { Circles } from './circles';
import { Uses } from './uses';

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
document.adoptedStyleSheets = [sheet];

const patterns = document.createElement('div');
const root = document.createElement('div');
root.className = 'aid aid-widget';
document.body.append(patterns, root);
render(h(DotPatterns, null), patterns);

type Way = 'ours' | 'uses' | 'circles';
const ways: Record<Way, ComponentType<IconArrayProps>> = { ours: IconArray, uses: Uses, circles: Circles };

const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(() => resolve(performance.now())));

/**
 * Mounts two pictures of 1,000 people into an empty root, and takes them out again.
 * @returns milliseconds for mounting and layout, and from the same start until the frame after
 */
async function mount(way: Way): Promise<{ work: number; frame: number }> {
  const Picture = ways[way];
  const picture = (event: number) => h(Picture, { frames: frames(event, 1000), as: 'crowd', label: `${event} in 1,000` });
  await nextFrame();
  const start = performance.now();
  render(h('div', { class: 'crowds' }, picture(412), picture(255)), root);
  root.getBoundingClientRect();
  const work = performance.now() - start;
  const frame = (await nextFrame()) - start;
  render(null, root);
  await nextFrame();
  return { work, frame };
}

Object.assign(window, { mount });
