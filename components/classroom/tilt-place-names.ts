import type { Place } from '../../lib/tilts/place';
import { type ClassroomKey, classroomWords } from '../../lib/words/classroom-words';

const { t } = classroomWords;

/**
 * What each place is called: by its number where there are several. Its own words are what may be tilted, so they are not
 * its name.
 */
export function tiltPlaceNames(places: readonly Pick<Place, 'id'>[]): ReadonlyMap<string, string> {
  const kinds = new Map<string, number>();
  return new Map(
    places.map(({ id }) => {
      const [kind = ''] = id.split(':');
      const n = (kinds.get(kind) ?? 0) + 1;
      kinds.set(kind, n);
      return [id, t(`tilt.place.${kind}` as Extract<ClassroomKey, `tilt.place.${string}`>, { n })];
    }),
  );
}
