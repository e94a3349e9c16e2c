import { type Demo, startDemo } from '../../../scripts/demo/server.mjs';

/** The demo at a free port: `url` + "/trust", "/trust-strictest", "/record", "/record/<shape>". Whoever starts it closes it. */
export const startServer = (): Promise<Demo> => startDemo({ port: 0 });
