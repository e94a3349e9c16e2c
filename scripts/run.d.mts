import type { ChildProcess } from 'node:child_process';

/** Runs a program to its end; the exit code is 1 when it could not start or was told to end. */
export declare function run(
  program: string,
  args: string[],
  options?: { env?: NodeJS.ProcessEnv; show?: boolean; signal?: AbortSignal; onStart?: (child: ChildProcess) => void },
): Promise<{ code: number; output: string }>;

/** A frame around lines that must not be overlooked. */
export declare function boxed(lines: string[]): string;

/** What a person is told in place of a stack: where, what, and what to do. */
export declare class Sentence extends Error {}
