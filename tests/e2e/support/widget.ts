import type { Frame, Page } from 'playwright-core';
import { until } from './until';

/** The frame that the widget lives in, in a closed shadow root on the page, once there is a heading in it. */
export const widgetFrame = async (page: Page): Promise<Frame> => (await widgetFrames(page, 1))[0] as Frame;

/**
 * The frame that is looked for, once there is a heading in it, seen or not. Before the frame of the aid another one stands
 * on the page for a moment, from which the functions of a window are taken in which no script has run: whoever takes the
 * first frame there is may hold that one, and it goes.
 * @param find asked again until then
 */
export const frameThatStays = (find: () => Frame | undefined, has = 'h1, h2'): Promise<Frame> =>
  until('the frame to be filled', async () => {
    const frame = find();
    return frame && (await frame.locator(has).count()) ? frame : undefined;
  });

/** The frames of as many widgets, in the order of the page. */
export const widgetFrames = (page: Page, count: number): Promise<Frame[]> =>
  until('the widget to show a heading', async () => {
    const frames = page.frames().filter((one) => one.parentFrame() === page.mainFrame());
    const ready = await Promise.all(frames.map((frame) => frame.locator('h1, h2').first().isVisible()));
    return frames.length >= count && ready.every(Boolean) ? frames : undefined;
  });
