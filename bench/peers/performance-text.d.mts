import type { Results } from './results.mjs';

export function performanceText(results: Results): string;
