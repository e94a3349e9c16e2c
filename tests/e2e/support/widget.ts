import type { Frame, Page } from 'playwright-core';
import { until } from './until';

/** The frame that the widget lives in, in a closed shadow root on the page, once there is a heading in it. */
export const widgetFrame = async (page: Page): Promise<Frame> => (await widgetFrames(page, 1))[0] as Frame;

/** The frames of as many widgets, in the order of the page. */
export const widgetFrames = (page: Page, count: number): Promise<Frame[]> =>
  until('the widget to show a heading', async () => {
    const frames = page.frames().filter((one) => one.parentFrame() === page.mainFrame());
    const ready = await Promise.all(frames.map((frame) => frame.locator('h1, h2').first().isVisible()));
    return frames.length >= count && ready.every(Boolean) ? frames : undefined;
  });
