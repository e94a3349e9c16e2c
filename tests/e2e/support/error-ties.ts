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
