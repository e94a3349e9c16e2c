import type { DecisionPlan } from '../plan/plan';
import type { Content } from './content';
import { stamp, wordsLine } from './lines';
import type { Reference, Section } from './r4';
import { sectionOf } from './section';
import { bold, heading, list, text } from './xhtml';

/** What matters to her: her own words, the card on the door, and how much each thing of a decision matters. */
export function wishesSection(content: Content, entries: readonly Reference[]): Section {
  const { plan, words } = content;
  const { t } = words;
  const door = plan.door.filter(({ said }) => said);
  const html = [
    ...plan.about.flatMap(({ prompt, said }) =>
      prompt === 'talk' ? [] : wordsLine(t(`about.${prompt}`), said, words, true, plan.english),
    ),
    ...(door.length > 0 ? [heading(t('fhir.door'))] : []),
    ...door.map(({ line: of, said }) => wordsLine(t(`door.${of}`), said, words, true, plan.english)),
    ...plan.decisions.map((decision) => valuesHtml(decision, content)),
  ].join('');
  return sectionOf(content, 'patient-and-carer-concerns-expectations-and-wishes', t('fhir.wishes'), html, entries);
}

function valuesHtml({ pack, values }: DecisionPlan, { words }: Content): string {
  const { t } = words;
  if (values.length === 0) return '';
  const said = values.map(({ value, weight, event }) => {
    const how = weight ? `${text(t(`weight.${weight}`))}${event ? ` ${stamp(event, words)}` : ''}` : text(t('note.unsaid'));
    return `${bold(`${value.label}:`)} ${how}`;
  });
  return heading(`${pack.title}: ${t('note.values')}`) + list(said);
}
