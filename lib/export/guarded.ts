/**
 * Blocks of lines as one text. A line of ours has no break in it; where an id or a version from a file of somebody
 * else brings one, what follows is marked like the further lines of somebody's words.
 */
export function guarded(blocks: readonly (readonly string[])[]): string {
  const one = (line: string) => line.replace(/\n(?! {2}> )/g, '\n  > ');
  return `${blocks.map((block) => block.map(one).join('\n')).join('\n\n')}\n`;
}
