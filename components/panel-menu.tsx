import type { ComponentChildren } from 'preact';
import { type MenuProps, type Page, type Step, steps, useAid, useId } from './aid-context';
import { BeginItem } from './begin-item';
import { PractiseItem } from './practise-item';
import { StaffWords } from './staff-words';

type Group = 'decision' | 'you' | 'staff' | 'device';

/** Where each page stands, in the order in which it stands there. A new page that is in none does not compile. */
const groupOf: Readonly<Record<Page, Group>> = {
  decisions: 'decision',
  needs: 'you',
  language: 'you',
  double: 'you',
  thread: 'you',
  door: 'you',
  conversation: 'staff',
  record: 'staff',
  counts: 'staff',
  saved: 'device',
  carry: 'device',
  keeping: 'device',
};
const inOrder = Object.keys(groupOf) as readonly Page[];
/** What is written down beside a decision, and what is read in two languages. */
const ofDecision: readonly Page[] = ['conversation', 'double'];

/**
 * The menu of the panel: what covers the screen, always in view, for somebody has just walked in; then four groups that
 * each have a name: the way to a decision, what is hers, what is for staff, and the device.
 */
export function PanelMenu({ pages, shown, goTo, onPress }: MenuProps) {
  const { consultation, parts } = useAid();
  const here = Boolean(consultation.current.value);
  const at = shown.at === 'row' ? 'compare' : shown.at;
  const pagesOf = (group: Group) =>
    inOrder
      .filter((page) => groupOf[page] === group && pages.includes(page) && (here || !ofDecision.includes(page)))
      .map((page) => (
        <li key={page}>
          <button
            type="button"
            aria-current={at === page ? 'page' : undefined}
            onClick={() => goTo(page === 'double' ? { at: page, back: shown } : { at: page })}
          >
            <StaffWords of={`step.${page}`} />
          </button>
        </li>
      ));
  return (
    <div class="menu-groups">
      <ul class="menu-first">{parts.lock && <parts.lock onPress={onPress} />}</ul>
      <Named group="decision">
        {(here || consultation.events.value.length > 0) && (
          <ol>
            {steps
              .filter((name): name is Exclude<Step, 'row'> => name !== 'row' && (here || name === 'plan'))
              .map((name) => (
                <li key={name}>
                  <button type="button" aria-current={at === name ? 'step' : undefined} onClick={() => goTo({ at: name })}>
                    <StaffWords of={`step.${name}`} />
                  </button>
                </li>
              ))}
          </ol>
        )}
        <ul>{pagesOf('decision')}</ul>
      </Named>
      <Named group="you">
        <ul>{pagesOf('you')}</ul>
      </Named>
      <Named group="staff">
        <ul>
          {pagesOf('staff')}
          <PractiseItem onPress={onPress} />
        </ul>
      </Named>
      <Named group="device">
        <ul>
          <BeginItem onPress={onPress} />
          {pagesOf('device')}
        </ul>
      </Named>
    </div>
  );
}

function Named({ group, children }: { group: Group; children: ComponentChildren }) {
  const id = useId();
  return (
    <div class="menu-group" role="group" aria-labelledby={id}>
      <p class="menu-name" id={id}>
        <StaffWords of={`menu.${group}`} />
      </p>
      {children}
    </div>
  );
}
