/** What is known of a key: as much as a browser's event of it says. */
export interface KeySign {
  type: string;
  key?: string;
  repeat?: boolean;
  altKey?: boolean;
  ctrlKey?: boolean;
  metaKey?: boolean;
}

const times = 3;
/** Milliseconds from the first press to the last. */
const within = 5_000;

/**
 * Hears Shift pressed three times within five seconds, the key that "exit this page" has on public websites.
 * A press is Shift down and up with nothing between: capitals, shortcuts and a shifted click are something else, and
 * begin the count anew. So does a key that is held down and repeats itself, since nobody has pressed it again.
 * @param now milliseconds on a clock that is not put back
 * @returns takes each key down and up, and anything else that is pressed; true at the end of the third press
 */
export function createPanicKey(now: () => number): (sign: KeySign) => boolean {
  let pressed: number[] = [];
  let down = false;
  const forget = () => {
    pressed = [];
    down = false;
    return false;
  };
  return ({ type, key, repeat, altKey, ctrlKey, metaKey }) => {
    if (key !== 'Shift' || repeat || altKey || ctrlKey || metaKey) return forget();
    if (type === 'keydown') {
      down = true;
      return false;
    }
    // Shift that comes up after something else was pressed meanwhile ends nothing.
    if (type !== 'keyup' || !down) return forget();
    down = false;
    const at = now();
    pressed = [...pressed, at].filter((one) => at - one <= within);
    if (pressed.length < times) return false;
    forget();
    return true;
  };
}
