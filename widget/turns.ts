/** After the browser has had its turn: it draws, and answers what was pressed. */
export const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** In ms: a page that is never idle is not waited for. */
const longest = 1_000;

/** After the screen has been drawn, when the browser has nothing else to do. */
export const whenIdle = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: longest });
    else setTimeout(resolve, 200);
  });
