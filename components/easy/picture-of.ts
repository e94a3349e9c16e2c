import { own } from '../../lib/pack/own';
import type { Pack } from '../../lib/pack/pack';
import type { PictureOf } from '../aid-context';
import { kindPictures, optionPictures, screenPictures } from './picture-names';
import type { PictureName } from './pictures';
import { rowPictures } from './row-pictures';

/** Which picture stands beside an option, a row or a part. @param pack the decision that is looked at, where one is */
export function pictureOf({ option, row, part }: PictureOf, pack: Pack | undefined): PictureName | undefined {
  if (part !== undefined) return own(screenPictures, part) ?? own(kindPictures, part);
  if (!pack) return undefined;
  if (option !== undefined) {
    const kind = pack.options.find(({ id }) => id === option)?.kind;
    return own(own(optionPictures, pack.id) ?? {}, option) ?? (kind && kindPictures[kind]);
  }
  const about = pack.rows.find(({ id }) => id === row)?.about;
  return own(own(rowPictures, pack.id) ?? {}, row ?? '') ?? (about && kindPictures[about]);
}
