import { type Aid, type Field, fields, goTo, reach, untilKept, walk, write } from './walk';

/** What is said in each field: told apart from everything else that a browser writes down. */
const said = (tag: string) => ({
  home: `Ouzelhome-${tag} with my mother`,
  hopes: `Whimbrelhope-${tag} a calm room`,
  before: `Dotterelbefore-${tag} the first time`,
  worries: `Łapwingworry-${tag} the drive`,
  talk: `Dunlintalk-${tag} say it twice`,
  question: `Curlewquestion-${tag} who comes?`,
  by: `Garganeyby-${tag} the midwife`,
  answer: `Smewanswer-${tag} she does`,
  reason: `Gadwallreason-${tag} it is near`,
  planB: `Pochardplan-${tag} my sister`,
  present: `Scoterpresent-${tag} her mother`,
  discussed: `Wigeondiscussed-${tag} all of it`,
  label: `Teallabel-${tag}`,
});

/**
 * Says something in every kind of field that a shell has, with real keys, and waits until it is kept.
 * @param tag makes the words of this place different from those of another
 * @returns the words, and the distinctive part of each
 */
export async function sayEverything(aid: Aid, tag: string): Promise<string[]> {
  const words = said(tag);
  const byKeys = async (label: string, text: string) => {
    await aid.getByLabel(label, { exact: true }).first().pressSequentially(text);
    await aid.getByLabel(label, { exact: true }).first().blur();
  };
  await walk(aid, {
    words: {},
    upTo: 'decide',
    visit: async (step) => {
      if (step === 'matters') {
        for (const field of Object.keys(fields) as Field[]) await write(aid, field, words[field]);
        await aid.getByLabel(fields.hopes).press('End');
        await aid.getByLabel(fields.hopes).pressSequentially(' ');
      }
      if (step === 'questions') {
        await byKeys('A question of my own', words.question);
        await aid.getByTestId('add-question').click();
        await byKeys('Who will answer?', words.by);
        await byKeys('The answer', words.answer);
      }
      if (step === 'decide') {
        await byKeys('Why, in your words', words.reason);
        const planB = aid.locator('[data-if=move-needed]');
        await planB.locator('button').click();
        await planB.locator('textarea').fill(words.planB);
        await planB.locator('button').click();
      }
    },
  });
  const { label, present, discussed, ...everywhere } = words;
  // Some fields are the clinician's, and in the panel alone.
  const panel = await aid.locator('[data-testid=begin-menu]').count();
  if (panel > 0) {
    await goTo(aid, 'The conversation');
    await byKeys('Who was there', present);
    await byKeys('What was talked about', discussed);
    await goTo(aid, 'My plan');
    await reach(aid, 'plan');
    await aid.getByLabel('A name to find this plan again on this device').pressSequentially(label);
    await aid.getByLabel('A name to find this plan again on this device').blur();
  }
  await untilKept(aid);
  const all = Object.values(panel > 0 ? words : everywhere);
  return all.flatMap((one) => [one, one.split(' ')[0] ?? one]);
}
