import { fromHex } from './rgb';

/**
 * What an accent stands on and beside, as components/style/tokens.css has it; a test holds the two together. None of it
 * can be themed: the grounds and the ink because all contrast rests on them, `event` and `rest` because they are people.
 */
export const schemes = {
  light: { page: fromHex('#ffffff'), wash: fromHex('#eff3f4'), event: fromHex('#6b1a66'), rest: fromHex('#828f97') },
  dark: { page: fromHex('#0f181d'), wash: fromHex('#19252c'), event: fromHex('#f3b0ee'), rest: fromHex('#5e6e77') },
} as const;

export type Scheme = keyof typeof schemes;
