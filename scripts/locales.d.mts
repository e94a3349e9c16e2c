import type { Count } from './count-tests.mjs';

export interface LocaleArguments {
  json: boolean;
  all: boolean;
  locale?: string;
}

export function readLocaleArguments(args: string[]): LocaleArguments;
export function locales(told?: Partial<LocaleArguments>): Promise<Count>;
