import type { CarriedPlan } from '../../lib/carry/carried-plan';
import type { Deed, Event } from '../../lib/consultation/event-schema';
import { effective } from '../../lib/consultation/state';
import { lower } from '../../lib/export/row-words';
import { type AidKey, useAid } from '../aid-context';
import { cardsOf } from '../cards-of';
import { Facts } from './facts';

/** Kinds of things by what a person would call them. Looking at something is named too: it is added with the rest. */
const groups: readonly { says: AidKey; kinds: readonly Deed['kind'][] }[] = [
  { says: 'carry.group.words', kinds: ['about', 'reason'] },
  { says: 'carry.group.matters', kinds: ['value', 'mark'] },
  { says: 'carry.group.questions', kinds: ['question', 'answer'] },
  { says: 'carry.group.decided', kinds: ['standing', 'planB'] },
  { says: 'carry.group.conversation', kinds: ['conversation', 'offered', 'gestation', 'speaker'] },
];

/** What is in a plan that came in: its name, its decisions, how many things of which kind, by whom, and from when. */
export function CarriedFacts({ plan: { events } }: { plan: CarriedPlan }) {
  const { t, words, consultation, platform } = useAid();
  const counted = effective(events);
  const label = counted.findLast(({ kind }) => kind === 'label');
  const known = [...consultation.packs.value, ...cardsOf(platform)];
  const titles = [...new Set(counted.map(({ pack }) => pack))].map((pack) => known.find(({ id }) => id === pack)?.title ?? pack);
  const [first, last] = [events[0], events.at(-1)];
  const whose = [...new Set(events.map(({ who }) => who))].map((who) => t(`who.${who}`));
  const [from, to] = [first && words.date(first.at), last && words.date(last.at)];
  return (
    <Facts
      facts={[
        [
          t('carry.name'),
          label?.kind === 'label' && label.words && (
            <bdi class="kept-lines" translate={false}>
              {label.words}
            </bdi>
          ),
        ],
        [t('carry.about'), titles.length > 0 && words.list(titles)],
        [
          t('carry.inIt'),
          <>
            {t('carry.things', { n: events.length })}
            <ul class="kinds">
              {groupsOf(events).map(({ says, n }) => (
                <li key={says}>{t('carry.kind', { says: t(says), n })}</li>
              ))}
            </ul>
          </>,
        ],
        [t('carry.by'), words.list(whose.map((name, index) => (index > 0 ? lower(name, words.locale) : name)))],
        [t('carry.when'), from && to && (from === to ? from : t('carry.fromTo', { from, to }))],
      ]}
    />
  );
}

function groupsOf(events: readonly Event[]): { says: AidKey; n: number }[] {
  const named = new Set(groups.flatMap(({ kinds }) => kinds));
  const counted = groups.map(({ says, kinds }) => ({ says, n: events.filter(({ kind }) => kinds.includes(kind)).length }));
  const other = { says: 'carry.group.other' as const, n: events.filter(({ kind }) => !named.has(kind)).length };
  return [...counted, other].filter(({ n }) => n > 0);
}
