import type { Frame, Page } from 'playwright-core';
import { until } from './until';

/** The frame that the widget lives in, in a closed shadow root on the page, once there is a heading in it. */
export const widgetFrame = (page: Page): Promise<Frame> =>
  until('the widget to show a heading', async () => {
    const frame = page.frames().find((one) => one.parentFrame() === page.mainFrame());
    return frame && (await frame.locator('h1, h2').first().isVisible()) ? frame : undefined;
  });
