/** Runs Maven to its end, and throws a sentence where that takes longer than `limit` ms. */
export declare function runMaven(args: string[], signal?: AbortSignal, limit?: number): Promise<{ code: number; output: string }>;
