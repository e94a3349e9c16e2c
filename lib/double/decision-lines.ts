import { localReceipt, placeLines } from '../export/local-words';
import { standWords } from '../export/plan-words';
import { receiptWords } from '../export/receipt-words';
import { sentence } from '../export/row-words';
import { notReviewedWords, signOffWords } from '../export/sign-off-words';
import type { DecisionPlan, Plan } from '../plan/plan';
import { askedOf, listedIn } from './asked-lines';
import { inWords } from './double-line';
import { figureSlots } from './figure-slots';
import { hersIn } from './hers-in';
import type { Slot } from './numbered';
import { rowsInPlace } from './rows-in-place';
import { type Tongue, wordsFor } from './speaking';

/**
 * One decision of her plan: where she stands and why, what she wants if things change, how much each thing matters, what was
 * not offered, what she asks of its list, and the figures that were on the screen. What she did not answer, was not shown or
 * keeps back has its places all the same.
 */
export function decisionLines(decision: DecisionPlan, plan: Plan, tongue: Tongue): Slot[] {
  const { pack, wants, reason, planB, values, offers } = decision;
  const words = wordsFor(pack, tongue);
  const { t } = words;
  const say = inWords(words);
  const id = `decision.${pack.id}`;
  const hers = hersIn(plan, words);
  const place = placeLines(decision, words).join(' ');
  const asked = askedOf(listedIn(pack), plan.questions, { packs: [pack], english: plan.english }, tongue);
  return [
    say('head', id, pack.title),
    pack.signOffs.length === 0 ? say('text', `unsigned.${pack.id}`, t('plan.unsigned', { titles: pack.title })) : undefined,
    pack.local ? say('text', `${id}.local`, `${sentence(t('local.title'), words.locale)} ${t('local.lead')}`) : undefined,
    ...wants.map(({ part, stand }) =>
      say(
        'text',
        `${id}.want.${part.id}`,
        part.label ? t('double.said', { about: t('decide.want'), said: part.label }) : t('decide.want'),
        {
          answer: standWords(stand, words),
        },
      ),
    ),
    place ? say('text', `${id}.place`, place) : undefined,
    say('text', `${id}.why`, t('plan.why'), hers(reason)),
    ...planB.map(({ ifThen, said }) => say('text', `${id}.if.${ifThen.id}`, words.say(ifThen.when), hers(said))),
    say('head', `${id}.values`, t('plan.values')),
    ...values.map(({ value, weight }) =>
      say('text', `${id}.value.${value.id}`, value.label, { answer: t(weight ? `weight.${weight}` : 'plan.notRecorded') }),
    ),
    ...pack.options.map((option) => {
      const said = offers.find((one) => one.option.id === option.id && !one.offer.offered);
      const not = t('double.said', { about: option.name, said: t('conversation.notOffered') });
      return said && say('text', `not.${pack.id}.${option.id}`, not, { typed: { words: said.offer.why, by: 'other' } });
    }),
    asked.some(Boolean) ? say('head', `${id}.questions`, t('questions.title')) : undefined,
    ...asked,
    ...seenLines(decision, plan, tongue),
  ];
}

/** The figures that were on the screen, and which they were. */
function seenLines(decision: DecisionPlan, { today }: Plan, tongue: Tongue): Slot[] {
  const { pack, receipt } = decision;
  const words = wordsFor(pack, tongue);
  const say = inWords(words);
  const id = `seen.${pack.id}`;
  const local = localReceipt(decision, words).join(' ');
  const coded = { ...receipt, hash: tongue.codes?.get(pack.id) ?? receipt.hash };
  return [
    say('head', id, words.t('double.said', { about: words.t('plan.figures'), said: pack.title })),
    receipt.rows.length === 0 ? say('text', `${id}.none`, words.t('plan.noFigures')) : undefined,
    ...pack.parts.flatMap((part) => {
      const seen = receipt.parts.find((one) => one.part.id === part.id);
      return [
        seen && part.label ? say('head', `${id}.part.${part.id}`, part.label) : undefined,
        ...rowsInPlace(pack)
          .filter((row) => row.parts.includes(part.id))
          .flatMap((row) => {
            const options = seen?.rows.includes(row) ? seen.options : [];
            return figureSlots(row, part, pack, { options, group: receipt.stratum?.id, today }, words);
          })
          .map((line) => line && { ...line, id: `${id}.${part.id}.${line.id}` }),
      ];
    }),
    say('text', `${id}.receipt`, receiptWords(coded, pack.title, words).join(' ')),
    local ? say('text', `${id}.local`, local) : undefined,
    say(
      'text',
      `${id}.signed`,
      [sentence(signOffWords(pack, words), words.locale), notReviewedWords(pack, words)].filter(Boolean).join(' '),
    ),
  ];
}
