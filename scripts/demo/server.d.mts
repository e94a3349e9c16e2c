/** A demo that is being served; neither address ends with a slash. */
export interface Demo {
  url: string;
  /** The second port, from which a sample record frames a field. */
  other: string;
  close(): Promise<void>;
}

export function startDemo(options?: { port?: number | undefined }): Promise<Demo>;
