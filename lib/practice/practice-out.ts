import type { Platform } from '../platform';
import { practiceStamp, stamped } from './practice-stamp';

type Out = Pick<Platform, 'copy' | 'download'>;

const saysPractice = (text: string) =>
  text.includes(practiceStamp) || /"evenhand":\s*"(?:sealed )?practice(?: conversation)?"/.test(text);

/**
 * The last door of the classroom, behind all others: a text that goes out without the stamp is given it, and a file that
 * does not say in its name and in itself that it is practice does not go out.
 */
export function practiceOut({ copy, download }: Out): Out {
  return {
    copy: (text) => copy(saysPractice(text) ? text : stamped({ practice: true }, text)),
    download: async (file) =>
      /(?:^|-)practice-/.test(file.name) && saysPractice(file.text) ? download(file) : { ok: false, why: 'download_failed' },
  };
}
