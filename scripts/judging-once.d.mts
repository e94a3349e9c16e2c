/** Has languages judged once for all that `go` runs, and takes what was judged away when it ends. */
export function judgingOnce<T>(go: () => Promise<T>): Promise<T>;
