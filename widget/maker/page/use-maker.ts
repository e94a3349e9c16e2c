import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Maker } from './maker';

const context = createContext<Maker | undefined>(undefined);
export const MakerProvider = context.Provider;

export function useMaker(): Maker {
  const maker = useContext(context);
  if (!maker) throw new Error('there is no maker around this');
  return maker;
}
