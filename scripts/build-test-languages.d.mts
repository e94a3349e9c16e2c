/**
 * Builds the panel for Chrome and the widget with the two languages that nobody speaks, beside the release.
 * @returns their folders
 * @throws where a build fails
 */
export function buildTestLanguages(): Promise<{ extension: string; widget: string }>;
