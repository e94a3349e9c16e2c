import type { BrowserContext, ConsoleMessage, Page, WebError } from 'playwright-core';

/**
 * Everything that a browser complains of from now on: errors and warnings of the console, which breaches of a
 * content security policy are among, and whatever was thrown and not caught.
 * @param where a page, or a context with all its pages
 * @returns a list that grows; empty is good
 */
export function complaintsOf(where: Page | BrowserContext): string[] {
  const complaints: string[] = [];
  const hear = (message: ConsoleMessage) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  };
  if ('newPage' in where) {
    where.on('console', hear);
    where.on('weberror', (problem: WebError) => complaints.push(problem.error().message));
  } else {
    where.on('console', hear);
    where.on('pageerror', (problem: Error) => complaints.push(problem.message));
  }
  return complaints;
}
