import { isFigureArm } from '../../lib/pack/is-figure-arm';
import { readabilityOf } from '../../lib/pack/readability';
import { counted } from './counted';
import { judgeProbabilities } from './judge-probabilities';
import type { Judgement } from './judgement';
import type { PackFacts } from './pack-facts';
import { toldByMakers } from './told-by-makers';

const onlyPeople: Judgement = { status: 'person', why: ['No program can know this.'] };

/** Items 17 to 39: what makes an aid better. Keyed by the number of the item. */
export const judgeQuality: Record<number, (facts: PackFacts) => Judgement> = {
  17: ({ cells, pack, parts, reading }) => {
    const waits = pack.options.filter(({ kind }) => kind === 'wait').map(({ id }) => id);
    if (parts.some(({ options }) => !options.some(({ kind }) => kind === 'wait')))
      return { status: 'fail', why: ['There is a choice without an option to wait, to do nothing or to decline.'] };
    const own = cells.filter(({ option }) => waits.includes(option));
    const filled = own.flatMap(({ arm }) => (arm ? [arm] : []));
    const figures = filled.filter(isFigureArm).length;
    return {
      status: filled.length < own.length ? 'fail' : figures === 0 ? 'person' : 'pass',
      why: [
        `${reading.list(waits.map((id) => `“${reading.option(id)}”`))}: something in ${filled.length} of ${counted(own.length, 'row')}, a figure in ${figures === 0 ? 'none' : figures}.`,
        ...(figures === 0 ? ['What happens then is told in words alone.'] : []),
      ],
    };
  },

  18: ({ cells, pack, screens }) => {
    const blank = cells.filter(({ arm }) => !arm).length;
    const screen = 'step.compare' in screens;
    return {
      status: pack.options.length > 1 && blank === 0 && screen ? 'pass' : 'fail',
      why: [
        `The grid has ${counted(pack.rows.length, 'row')} and ${counted(pack.options.length, 'option')}${blank > 0 ? `, and ${counted(blank, 'empty cell')}` : ', and no cell is empty'}.`,
        screen ? 'The aid has a step that sets them side by side.' : 'The aid has no step that sets them side by side.',
      ],
    };
  },

  ...judgeProbabilities,

  25: ({ pack, words }) => {
    const rows = new Set(pack.rows.map(({ id }) => id));
    const dead = pack.values.filter(
      (value) => value.rows.length === 0 || value.rows.some((id) => !rows.has(id)) || !words.values[value.id],
    );
    return {
      status: pack.values.length > 0 && dead.length === 0 ? 'pass' : 'fail',
      why: [
        `${counted(pack.values.length, 'statement')} to answer, each of which brings up rows for every option at once, and room for her own words.`,
        ...dead.map(({ id }) => `The statement \`${id}\` leads to no row, or has no words.`),
      ],
    };
  },

  26: ({ screens }) => {
    const steps = ['start', 'matters', 'compare', 'questions', 'decide', 'plan'].filter((step) => `step.${step}` in screens);
    return {
      status: steps.length >= 3 ? 'pass' : 'fail',
      why: [
        `The aid goes through ${counted(steps.length, 'step')}: ${steps.map((step) => String(screens[`step.${step}`])).join(', ')}.`,
      ],
    };
  },

  27: ({ pack, words, screens }) => {
    const questions = pack.questions.filter((id) => words.questions[id]).length;
    const out = ['plan.copy', 'plan.print', 'plan.download'].filter((key) => key in screens);
    return {
      status: questions > 0 && 'step.questions' in screens && out.length > 0 ? 'pass' : 'fail',
      why: [
        `${counted(questions, 'question')} to take along, room for her own, and ${counted(out.length, 'way')} to take the plan away.`,
      ],
    };
  },

  28: () => onlyPeople,
  29: () => onlyPeople,
  30: () => onlyPeople,
  31: () => onlyPeople,
  32: () => onlyPeople,
  33: () => onlyPeople,

  34: ({ pack, words }) => {
    const text = words.evidenceMethod[pack.evidenceMethod];
    return text?.trim()
      ? { status: 'pass', why: [`“${text}”`] }
      : { status: 'fail', why: ['It does not say how the evidence was found.'] };
  },

  35: ({ pack, figured }) => {
    const rows = pack.rows.filter((row) => figured.some((cell) => cell.row === row));
    const graded = rows.filter(({ certainty }) => certainty !== 'not_graded').length;
    return {
      status: rows.length === 0 || graded === 0 ? 'fail' : graded < rows.length ? 'person' : 'pass',
      why: [
        `${graded} of ${counted(rows.length, 'row')} with figures have a published grade of certainty.`,
        ...(graded < rows.length
          ? ['The others say that nobody has published one. What each source is worth is said in words beside it.']
          : []),
      ],
    };
  },

  36: ({ pack, words }) => toldByMakers(words.makers[pack.makers], 'It does not say who made it.'),

  37: ({ words }) => {
    const { all, sections } = readabilityOf(words);
    return all.words > 0
      ? {
          status: 'pass',
          why: [
            `Grade ${all.grade.toFixed(1)} by the Automated Readability Index, and one for each of ${counted(Object.keys(sections).length, 'part')} of the words.`,
          ],
        }
      : { status: 'fail', why: ['There are no words to work out a grade from.'] };
  },

  38: () => onlyPeople,
  39: () => onlyPeople,
};
