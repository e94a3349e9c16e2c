export interface Embed {
  id: string;
  title: string;
  shows: string;
  /** What should be seen, where that is not the aid. */
  expected?: string;
}

export const groups: { title: string; embeds: Embed[] }[];
export function addressOf(embed: Embed): string;
