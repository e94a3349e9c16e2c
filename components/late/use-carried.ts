import { useRef } from 'preact/hooks';
import type { CarriedPlan } from '../../lib/carry/carried-plan';
import type { Carry, CodesSoFar, Read } from '../../lib/carry/carry';
import { mostDocumentBytes } from '../../lib/carry/limits';
import type { Problem } from '../../lib/problem';
import { useAid, useLocal } from '../aid-context';
import { pixelsOf } from './pixels-of';
import { useCarry } from './use-carry';

export interface CarriedSoFar {
  problems: readonly Problem[];
  /** How many codes are here, of how many. */
  codes: { of: number; missing: readonly number[] } | undefined;
  /** The text of a sealed file that waits for its passphrase. */
  sealed: string | undefined;
  /** The plan, once all of it is here. */
  plan: CarriedPlan | undefined;
}

const nothing: CarriedSoFar = { problems: [], codes: undefined, sealed: undefined, plan: undefined };
/** Not even read: the page would stand still. */
const tooLong: Problem = {
  where: 'plan file',
  what: 'is too long for a plan',
  todo: 'open the file that Evenhand saved',
};
const isCode = (text: string) => /^\s*evenhand\d+:/i.test(text);

/** Reading a plan that comes in a file, in codes or in pictures of codes, in whatever order they come. */
export function useCarried() {
  const { said, t, platform } = useAid();
  const carry = useCarry();
  const here = useLocal<CarriedSoFar>(nothing);
  const codes = useRef<CodesSoFar | undefined>(undefined);
  /** One after another: a camera sees the next code before the last one is read. */
  const queue = useRef<Promise<void>>(Promise.resolve());
  const inTurn = (verb: (by: Carry) => Promise<void>): Promise<void> => {
    queue.current = queue.current.then(async () => {
      said.value = '';
      const by = await carry();
      if (by) await verb(by);
    });
    return queue.current;
  };
  const take = (read: Read, sealed?: string) => {
    const before = here.peek();
    if (read.ok) here.value = { ...nothing, plan: read.plan };
    else if ('needs' in read) here.value = { ...nothing, sealed };
    else here.value = { ...before, problems: read.problems };
  };
  const text = async (by: Carry, words: string) => {
    if (!isCode(words)) return take(await by.fromFile(words), words);
    codes.current ??= by.readCodes();
    const { of, missing, problems } = await codes.current.take(words);
    here.value = { ...here.peek(), problems, codes: of > 0 ? { of, missing } : undefined };
    if (of > 0 && missing.length === 0 && problems.length === 0) take(await codes.current.plan());
  };
  const picture = async (by: Carry, file: Blob, page: Document) => {
    const pixels = await pixelsOf(file, page).catch(() => undefined);
    const seen = pixels && by.fromPicture(pixels);
    if (seen) await text(by, seen);
    // The reader of pictures is large: only a shell with a camera carries it.
    else said.value = t(platform.camera ? 'why.no_code_seen' : 'carry.noPictures');
  };
  return {
    here,
    text: (words: string) => inTurn((by) => text(by, words)),
    files: (files: readonly Blob[], page: Document) =>
      inTurn(async (by) => {
        for (const file of files)
          if (file.type.startsWith('image/')) await picture(by, file, page);
          else if (file.size > mostDocumentBytes) here.value = { ...here.peek(), problems: [tooLong] };
          else await text(by, await file.text());
      }),
    /** Opens the sealed file that waits; a passphrase that does not open it is a problem like any other. */
    unseal: (passphrase: string) =>
      inTurn(async (by) => {
        const { sealed } = here.peek();
        if (sealed === undefined) return;
        const read = await by.fromFile(sealed, passphrase);
        take(read, sealed);
      }),
    /** Begins anew with nothing read. */
    clear: () => {
      codes.current = undefined;
      here.value = nothing;
    },
  };
}
