/** A demo that is being served; `url` ends without a slash. */
export interface Demo {
  url: string;
  close(): Promise<void>;
}

export function startDemo(options?: { port?: number | undefined }): Promise<Demo>;
