/** True for a look in which nobody could see the aid: the page was hidden, or the cards of the case were open in its place. */
export function isApart({ view }: { view: string }): boolean {
  return view === 'away' || view === 'cards';
}
