import type { DoorLine } from '../consultation/event-schema';
import type { Plan } from './plan';

/**
 * Her own words of the plan that could stand on a line of the card on the door, each once, as she typed them. They are
 * offered and nothing more: nothing comes onto the card by itself.
 */
export function doorOffers({ about, decisions, door }: Plan, line: DoorLine): string[] {
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
        return told('talk');
      case 'ifMove':
        return decisions.flatMap(({ planB }) => planB.flatMap(({ said }) => said?.words ?? []));
    }
  };
  const there = door.find((one) => one.line === line)?.said?.words;
  return [...new Set(offers())].filter((words) => words !== there);
}
