import { isFigureArm } from './is-figure-arm';
import type { PackFile } from './schema';

/** Every place in a source that a screen shows. */
export function locatorsOf(pack: PackFile): { where: string[]; locator: string }[] {
  const rows = pack.rows.flatMap((row) => [
    { where: ['rows', row.id, 'locator'], locator: row.locator },
    ...(row.components ? [{ where: ['rows', row.id, 'components', 'locator'], locator: row.components.locator }] : []),
    ...row.arms.flatMap((arm) =>
      isFigureArm(arm) && arm.locator ? [{ where: ['rows', row.id, 'arms', arm.option, 'locator'], locator: arm.locator }] : [],
    ),
  ]);
  const figures = Object.entries(pack.figures).map(([id, { locator }]) => ({ where: ['figures', id, 'locator'], locator }));
  return [...rows, ...figures];
}
