import type { DoorLine, NeedName } from '../consultation/event-schema';
import { forOthers } from './for-others';
import type { Plan } from './plan';

/** What she says of these needs is for whoever comes in; the others are of her body, of how she is reached, of whom she fears. */
const onDoor: ReadonlySet<NeedName> = new Set(['speak', 'interpreter', 'by', 'signs', 'room', 'helper']);

/**
 * Her own words of the plan that could stand on a line of the card on the door, each once, as she typed them. They are
 * offered and nothing more: nothing comes onto the card by itself.
 */
export function doorOffers(plan: Plan, line: DoorLine): string[] {
  // Whoever comes to the door reads it: what she keeps from others is not offered, whoever reads her paper.
  const { needs, about, decisions, door } = forOthers({ ...plan, readers: true });
  const told = (...prompts: string[]) =>
    about.flatMap(({ prompt, said }) => (said && prompts.includes(prompt) ? said.words : []));
  const offers = (): string[] => {
    switch (line) {
      case 'band':
        return [];
      case 'message':
        return [...told('hopes', 'worries', 'before'), ...decisions.flatMap(({ reason }) => reason?.words ?? [])];
      case 'with':
        return told('home');
      case 'speak':
        return [...told('talk'), ...needs.flatMap(({ need, said }) => (said?.words && onDoor.has(need) ? said.words : []))];
      case 'ifMove':
        return decisions.flatMap(({ planB }) => planB.flatMap(({ said }) => said?.words ?? []));
    }
  };
  const there = door.find((one) => one.line === line)?.said?.words;
  return [...new Set(offers())].filter((words) => words !== there);
}
