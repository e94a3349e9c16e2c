import { type Aid, goTo, reach, untilKept } from './walk';

/** Gives the plan on the screen of the panel a name, by which a list of plans shows it. Comes back when that is kept. */
export async function nameIt(panel: Aid, name: string): Promise<void> {
  await goTo(panel, 'My plan');
  await reach(panel, 'plan');
  const field = panel.getByLabel('A name to find this plan again on this device');
  await field.fill(name);
  await field.blur();
  await untilKept(panel);
}
