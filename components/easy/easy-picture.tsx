import { type PictureOf, useAid, type View } from '../aid-context';
import { Drawing } from './drawing';
import { pictureOf } from './picture-of';

/** The picture beside a heading or a line. It is there where the screen is in easy words, and nowhere else. */
export function EasyPicture(of: PictureOf) {
  const { platform, consultation, view } = useAid();
  if (!platform.languages?.now.value.simple) return null;
  const pack = consultation.current.value;
  const what = (of.option ?? of.row ?? of.part) ? of : ofScreen(view.value);
  const row = what.row === undefined ? undefined : pack?.rows.find(({ id, key }) => what.row === key || what.row === id)?.id;
  const name = pictureOf(row === undefined ? what : { row }, pack);
  return name ? <Drawing name={name} /> : null;
}

/** An opened row has its own picture on top, and every other screen that of the step. */
const ofScreen = (view: View): PictureOf => (view.at === 'row' ? { row: view.row } : { part: view.at });
