import type { Aid } from './walk';

/**
 * What is wrong with how errors on the screen are tied to what they are about: each sentence of an error is said at once,
 * and a field, or a choice, that is marked as wrong is described by it.
 * @returns one line for each; nothing is good
 */
export const untiedErrors = (aid: Aid): Promise<string[]> =>
  aid.evaluate(() => {
    const shown = [...document.querySelectorAll<HTMLElement>('.problem')].filter(
      (one) => one.checkVisibility() && one.textContent?.trim() && !one.parentElement?.closest('.problem'),
    );
    if (shown.length === 0) return ['there is no error'];
    const fields = [...document.querySelectorAll('input, textarea, select, fieldset')].filter((one) => one.checkVisibility());
    return shown.flatMap((problem) => {
      const words = problem.textContent?.trim().slice(0, 60);
      const about = fields.filter((field) =>
        (field.getAttribute('aria-describedby') ?? '').split(/\s+/).some((id) => {
          const by = id && document.getElementById(id);
          return by && (by.contains(problem) || problem.contains(by));
        }),
      );
      return [
        ...(problem.closest('[role=alert]') ? [] : [`not said at once: “${words}”`]),
        ...(about.length > 0 ? [] : [`tied to no field: “${words}”`]),
        ...(about.every((field) => field.getAttribute('aria-invalid') === 'true') ? [] : [`its field is not marked: “${words}”`]),
      ];
    });
  });

/**
 * What is wrong with the language of the errors on the screen: each is in that of the screen, and what of it is not says
 * so with a `lang` of its own.
 * @param locale of the screen; in one that is written in other letters, words in Latin ones are found
 * @returns one line for each; nothing is good
 */
export const strangeErrors = (aid: Aid, locale: string): Promise<string[]> =>
  aid.evaluate((wanted) => {
    const found: string[] = [];
    for (const problem of document.querySelectorAll('.problem')) {
      if (!problem.checkVisibility() || problem.parentElement?.closest('.problem')) continue;
      const walker = document.createTreeWalker(problem, NodeFilter.SHOW_TEXT);
      for (let text = walker.nextNode(); text; text = walker.nextNode()) {
        const words = text.textContent?.trim() ?? '';
        const said = text.parentElement?.closest('[lang]')?.getAttribute('lang') ?? '';
        const strange = /[a-z]{2,} [a-z]{2,} [a-z]{2,}/i.test(words);
        if (said === 'en') continue;
        if (/\p{L}/u.test(words) && said !== wanted) found.push(`“${said}” is said of “${words.slice(0, 60)}”`);
        else if (wanted !== 'en-GB' && strange) found.push(`not in ${wanted}: “${words.slice(0, 60)}”`);
      }
    }
    return found;
  }, locale);
