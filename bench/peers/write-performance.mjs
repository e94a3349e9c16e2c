import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { command, isCommand, root } from '../../scripts/run.mjs';
import { performanceText } from './performance-text.mjs';

/** Writes docs/performance.md from the results of the last run. */
export function writePerformance() {
  const results = JSON.parse(readFileSync(join(root, 'bench', 'peers', 'results.json'), 'utf8'));
  writeFileSync(join(root, 'docs', 'performance.md'), performanceText(results));
}

if (isCommand(import.meta.url)) await command(async () => writePerformance());
