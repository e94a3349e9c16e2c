/** `{name}` or `{name.exact}` in a sentence. Words hold no digits: a figure is named, not written. */
const placeholder = /\{([a-z][a-z0-9_-]*)(\.exact)?\}/g;

/** The names that `text` asks for, each once. */
export function placeholdersIn(text: string): string[] {
  return [...new Set([...text.matchAll(placeholder)].map((match) => match[1] ?? ''))];
}

/** `text` with each placeholder replaced by what `say(name, exact)` returns. */
export function fillPlaceholders(text: string, say: (name: string, exact: boolean) => string): string {
  return text.replace(placeholder, (_whole, name: string, exact: string | undefined) => say(name, Boolean(exact)));
}
