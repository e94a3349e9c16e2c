/** The headers that let a page or an extension of this origin read the answer; none for one that names no origin. */
export const crossOrigin = (origin: string | undefined): Record<string, string> =>
  origin
    ? {
        'access-control-allow-origin': origin,
        'access-control-allow-methods': 'GET, POST, PUT, OPTIONS',
        'access-control-allow-headers': 'authorization, content-type, accept, if-none-exist, prefer',
        'access-control-expose-headers': 'location, content-location, etag',
        vary: 'origin',
      }
    : {};
