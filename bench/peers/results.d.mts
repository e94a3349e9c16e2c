/** ms or MB: the middle, the lowest and the highest of some runs. */
export interface Summary {
  median: number;
  low: number;
  high: number;
}

/** ms at one speed; the ratios are to ours of the same run, which are 1. */
export interface Timed {
  script: Summary;
  layout: Summary;
  /** Script and layout together. */
  work: Summary;
  /** From the beginning until the next frame has been drawn. */
  frame: Summary;
  workRatio: number;
  frameRatio: number;
}

export interface MainThread {
  total: Summary;
  longest: Summary;
  overLong: Summary;
  /** Of a processor, so without what other programs took; of an embed over the empty page, as `total` is. */
  busy: Summary;
}

/** What `results.json` says: everything that docs/performance.md is written from. */
export interface Results {
  date: string;
  machine: { processor: string; cores: number; memory: number; system: string; browser: string; node: string };
  versions: Record<string, string>;
  runs: number;
  loads: number;
  rates: number[];
  row: { pack: string; id: string; stratum: string; options: string[] };
  /** Bytes after gzip. */
  sizes: {
    loader: number;
    parts: Record<string, number>;
    firstComparison: { id: string; pack: number; rest: number; all: number }[];
  };
  pictures: {
    pictures: { event: number; of: number }[];
    across: number;
    ways: {
      id: string;
      title: string;
      package: string | null;
      gzip: number;
      nodes: number;
      alternative: string[];
      people: { event: number; rest: number }[];
      at: Record<string, Timed>;
    }[];
  };
  rows: { id: string; nodes: number; at: Record<string, Timed> }[];
  embeds: {
    rate: number;
    empty: MainThread;
    embeds: ({
      id: string;
      title: string;
      package: string | null;
      work: string;
      gzip: number;
      requests: number;
      elsewhere: number;
      origins: string[];
      globals: string[];
      storage: string[];
      shift: number;
      totalRatio: number;
    } & MainThread)[];
  };
  /** MB over the empty page; `null` where the system does not tell. */
  memory: Record<'heap' | 'page' | 'process', Summary | null>;
}
