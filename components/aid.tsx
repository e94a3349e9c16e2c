import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Consultation } from '../lib/consultation/consultation';
import type { Platform } from '../lib/platform';
import { AidContext, type AidValue, type AidWords, type Page, type Parts, standsAlone, type View } from './aid-context';
import { Broken } from './broken';
import { DotPatterns } from './dot-patterns';
import { Gate, PackNotices } from './gate';
import { Head } from './head';
import { StepCompare } from './step-compare';
import { StepStart } from './step-start';
import type { Steps } from './steps';
import { useToday } from './use-today';

export interface AidProps {
  consultation: Consultation;
  platform: Platform;
  words: AidWords;
  /** What goes into a record is in English; left out where that is the language of the screen. */
  english?: AidWords;
  /** The steps after the first comparison: whoever has not come to them need not have them. */
  steps: Steps;
  /** Pages beside the steps, where a shell has them. */
  pages?: Pages;
  /** Parts of the steps, where a shell has some of its own. */
  parts?: Parts;
  /** What stands in place of everything while the screen is locked. */
  lock?: ComponentType;
}

/** One object, so that a screen that stays is not taken for a new one. */
const pickOne: View = { at: 'decisions' };

export type Pages = Readonly<Partial<Record<Page, ComponentType>>>;
const noPages: Pages = {};
const noParts: Parts = {};

/** The whole aid. The two shells differ in what `platform` can do and in the class of the element around it. */
export function Aid({
  consultation,
  platform,
  words,
  english = words,
  steps,
  pages = noPages,
  parts = noParts,
  lock: Lock,
}: AidProps) {
  const view = useSignal<View>({ at: 'start' });
  const typing = useSignal(0);
  const said = useSignal('');
  const sure = useSignal(false);
  const fields = useMemo(() => new Set<() => void>(), []);
  const body = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  const before = useRef<View>(view.peek());
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
      parts,
      today,
      words,
      record: english === words ? { consultation, words } : { consultation: consultation.in(english.locale), words: english },
      t: words.t,
      view,
      go: (next) => {
        moved.current = true;
        said.value = '';
        sure.value = false;
        view.value = next;
      },
      typing,
      fields,
      said,
      sure,
    }),
    [consultation, platform, words, english, parts],
  );

  // Without a decision there is one thing to do first: pick one.
  const here = consultation.current.value;
  const wanted = view.value;
  const screen: View = here || standsAlone.has(wanted.at) ? wanted : pickOne;
  const locked = platform.plans?.locked.value ?? false;
  const wasLocked = useRef(locked);
  // A new screen starts at its top, and its title is what a screen reader reads next.
  useLayoutEffect(() => {
    if (wasLocked.current !== locked) {
      wasLocked.current = locked;
      moved.current = true;
      said.value = '';
    }
    if (!moved.current || locked) return;
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
  }, [screen, locked]);

  const proves = screen.at === 'keeping';
  return (
    <AidContext.Provider value={value}>
      <Broken>
        <DotPatterns />
        {parts.guard && <parts.guard root={body} />}
        {parts.keepFocus && <parts.keepFocus root={body} />}
        <div class="screen" ref={body}>
          <div class="head-of-aid">
            {!locked && <Head pages={Object.keys(pages) as Page[]} />}
            <p class="said-now" role="status">
              {said}
            </p>
          </div>
          {!locked && parts.kept && <parts.kept />}
          {locked ? (
            <main class="sheet">{Lock && <Lock />}</main>
          ) : (
            <main class="sheet" data-step={screen.at}>
              {parts.draft && <parts.draft />}
              <PackNotices view={screen} />
              <Gate key={here && `${here.id} ${here.version} ${consultation.plan.value}`} view={screen}>
                {!proves && <Screen key={here?.id} view={screen} pages={pages} steps={steps} />}
              </Gate>
              {/* Deleting everything takes the plan and the decision away, and not the page that proves it. */}
              {proves && <Screen view={screen} pages={pages} steps={steps} />}
            </main>
          )}
          {!locked && parts.foot && <parts.foot />}
        </div>
      </Broken>
    </AidContext.Provider>
  );
}

function Screen({ view, pages, steps }: { view: View; pages: Pages; steps: Steps }) {
  switch (view.at) {
    case 'start':
      return <StepStart />;
    case 'compare':
      return <StepCompare />;
    case 'row':
      return <steps.row key={view.row} rowKey={view.row} />;
    case 'questions':
      return <steps.questions {...(view.about && { about: view.about })} />;
    // Whatever else there is takes no word of where it was come from; what is in neither does not compile.
    default: {
      const Other = { ...pages, ...steps }[view.at];
      return Other && <Other />;
    }
  }
}
