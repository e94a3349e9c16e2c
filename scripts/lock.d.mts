export function withLock(
  lock: string,
  body: () => Promise<void>,
  options?: { patience?: number; onWait?: () => void },
): Promise<void>;
