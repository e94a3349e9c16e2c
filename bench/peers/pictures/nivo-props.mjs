import { across, down, eventColour, height, people, restColour, width } from './size.mjs';

/** One picture for either of nivo's two ways. @param {{ event: number }} picture */
export const nivoProps = ({ event }) => ({
  width,
  height,
  total: people,
  rows: down,
  columns: across,
  data: [{ id: 'event', label: 'event', value: event }],
  colors: [eventColour],
  emptyColor: restColour,
  emptyOpacity: 1,
  padding: 2,
  borderWidth: 0,
  fillDirection: 'bottom',
  // Its own movement would be time of its own.
  animate: false,
  isInteractive: false,
});
