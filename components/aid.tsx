import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Consultation } from '../lib/consultation/consultation';
import type { Platform } from '../lib/platform';
import { AidContext, type AidValue, type AidWords, type Page, type View } from './aid-context';
import { Broken } from './broken';
import { DotPatterns } from './dot-patterns';
import { Gate, PackNotices } from './gate';
import { Head } from './head';
import { useKeepFocus } from './keep-focus';
import { KeptNotice } from './kept-notice';
import { StepCompare } from './step-compare';
import { StepDecide } from './step-decide';
import { StepMatters } from './step-matters';
import { StepPlan } from './step-plan';
import { StepQuestions } from './step-questions';
import { StepRow } from './step-row';
import { StepStart } from './step-start';
import { useToday } from './use-today';
import { WhereKept } from './where-kept';

export interface AidProps {
  consultation: Consultation;
  platform: Platform;
  words: AidWords;
  /** Pages beside the steps, where a shell has them. */
  pages?: Pages;
}

/** Screens that need no decision. */
const standsAlone = new Set<View['at']>(['decisions', 'saved', 'plan']);
/** One object, so that a screen that stays is not taken for a new one. */
const pickOne: View = { at: 'decisions' };

export type Pages = Readonly<Partial<Record<Page, ComponentType>>>;
const noPages: Pages = {};

/** The whole aid. The two shells differ in what `platform` can do and in the class of the element around it. */
export function Aid({ consultation, platform, words, pages = noPages }: AidProps) {
  const view = useSignal<View>({ at: 'start' });
  const typing = useSignal(0);
  const said = useSignal('');
  const body = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  const before = useRef<View>(view.peek());
  useKeepFocus(body);
  const today = useToday(consultation.now, body);

  const value = useMemo(
    (): AidValue => ({
      consultation,
      get decision() {
        const here = consultation.current.value;
        if (!here) throw new Error('no decision is on the screen');
        return consultation.decision(here.id);
      },
      platform,
      today,
      words,
      t: words.t,
      view,
      go: (next) => {
        moved.current = true;
        said.value = '';
        view.value = next;
      },
      typing,
      said,
    }),
    [consultation, platform, words],
  );

  // Without a decision there is one thing to do first: pick one.
  const here = consultation.current.value;
  const wanted = view.value;
  const screen: View = here || standsAlone.has(wanted.at) ? wanted : pickOne;
  // A new screen starts at its top, and its title is what a screen reader reads next.
  useLayoutEffect(() => {
    if (!moved.current) return;
    const from = before.current;
    before.current = screen;
    // Back from a row: to the row, not to the top of a long page.
    const row =
      from.at === 'row' &&
      screen.at === 'compare' &&
      body.current?.querySelector<HTMLElement>(`[data-row="${from.row}"] .row-open`);
    if (row) {
      row.focus({ preventScroll: true });
      row.scrollIntoView({ block: 'center' });
      return;
    }
    const part = screen.at === 'start' && screen.part;
    const asked = part && body.current?.querySelector<HTMLElement>(`[data-part="${part}"]`);
    if (asked) {
      asked.focus({ preventScroll: true });
      asked.scrollIntoView({ block: 'start' });
      return;
    }
    body.current?.querySelector('h1')?.focus({ preventScroll: true });
    body.current?.scrollIntoView({ block: 'start' });
  }, [screen]);

  return (
    <AidContext.Provider value={value}>
      <Broken>
        <DotPatterns />
        <div class="screen" ref={body}>
          <Head pages={Object.keys(pages) as Page[]} />
          <KeptNotice />
          <p class="said-now" role="status">
            {said}
          </p>
          <main class="sheet" data-step={screen.at}>
            <PackNotices view={screen} />
            <Gate key={here && `${here.id} ${here.version} ${consultation.plan.value}`} view={screen}>
              <Screen key={here?.id} view={screen} pages={pages} />
            </Gate>
          </main>
          <WhereKept />
        </div>
      </Broken>
    </AidContext.Provider>
  );
}

function Screen({ view, pages }: { view: View; pages: Pages }) {
  switch (view.at) {
    case 'start':
      return <StepStart />;
    case 'matters':
      return <StepMatters />;
    case 'compare':
      return <StepCompare />;
    case 'row':
      return <StepRow key={view.row} rowKey={view.row} />;
    case 'questions':
      return <StepQuestions {...(view.about && { about: view.about })} />;
    case 'decide':
      return <StepDecide />;
    case 'plan':
      return <StepPlan />;
    case 'decisions':
    case 'conversation':
    case 'saved': {
      const Beside = pages[view.at];
      return Beside ? <Beside /> : null;
    }
  }
}
