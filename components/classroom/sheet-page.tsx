import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Sheet } from '../../lib/practice/practice';
import { allSheetItems, type SheetBy, type SheetItem, type SheetMark, sheetBy } from '../../lib/practice/sheet-items';
import { classroomWords } from '../../lib/words/classroom-words';
import { InstrumentSlot } from './instrument-slot';
import type { PracticeProps } from './props';
import { SheetForm } from './sheet-form';
import { SheetsDiffer } from './sheets-differ';
import { SheetsTable } from './sheets-table';

const { t } = classroomWords;

/** Our own sheet, filled in by each role alone, then all of them side by side. */
export function SheetPage(props: PracticeProps) {
  const { practice, acted, change } = props;
  const { sheets } = practice.value;
  /** One sheet at a time: nobody looks at what another has marked while marking. */
  const open = useSignal<SheetBy | 'together' | undefined>(undefined);
  const root = useRef<HTMLElement>(null);
  const moved = useRef(false);
  useLayoutEffect(() => {
    if (!moved.current) return;
    const to = root.current?.querySelector<HTMLElement>(open.value ? '.sheet-form h2' : 'h1');
    to?.focus({ preventScroll: true });
    to?.scrollIntoView({ block: 'start' });
  }, [open.value]);
  const turnTo = (to: SheetBy | undefined) => {
    moved.current = true;
    open.value = to;
  };
  const marksOf = (by: SheetBy) => sheets.find((sheet) => sheet.by === by)?.marks ?? {};
  const mark = (by: SheetBy) => (item: SheetItem, to: SheetMark | undefined) => {
    const { [item]: _before, ...rest } = marksOf(by);
    const marked: Sheet = { by, marks: to ? { ...rest, [item]: to } : rest };
    change({ ...practice.value, sheets: [...sheets.filter((sheet) => sheet.by !== by), marked] });
  };
  const here = open.value;
  return (
    <article class="sheets" ref={root}>
      <h1 tabIndex={-1}>{t('sheet.title')}</h1>
      <p class="classroom-lead not-on-paper">{t('sheet.lead')}</p>
      {here !== undefined && here !== 'together' ? (
        <SheetForm by={here} marks={marksOf(here)} acted={acted} onMark={mark(here)} onClose={() => turnTo(undefined)} />
      ) : (
        <>
          <section class="plan-part not-on-paper">
            <h2>{t('sheet.whose')}</h2>
            <ul class="sheet-roles">
              {sheetBy.map((by) => {
                const [n, all] = [Object.keys(marksOf(by)).length, allSheetItems.length];
                return (
                  <li key={by}>
                    <b>{t(`sheet.role.${by}`)}</b>
                    <span class="soft">
                      {n === 0 ? t('sheet.begun.none') : n === all ? t('sheet.count.none') : t('sheet.count', { n: all - n })}
                    </span>
                    <button class="button button-quiet" type="button" data-fill={by} onClick={() => turnTo(by)}>
                      {t(n === 0 ? 'sheet.open' : 'sheet.goOn')}
                      <span class="unseen">: {t(`sheet.role.${by}`)}</span>
                    </button>
                  </li>
                );
              })}
            </ul>
          </section>
          <section class="plan-part sheet-together">
            <h2 tabIndex={-1}>{t('sheet.beside')}</h2>
            {here === 'together' ? (
              <>
                <SheetsTable sheets={sheets} />
                <SheetsDiffer sheets={sheets} />
              </>
            ) : (
              <p class="not-on-paper">{t(sheets.length === 0 ? 'sheet.beside.none' : 'sheet.beside.lead')}</p>
            )}
            {sheets.length > 0 && (
              <p class="actions actions-line not-on-paper">
                <button
                  class="button button-quiet"
                  type="button"
                  data-testid="sheets-together"
                  aria-expanded={here === 'together'}
                  onClick={() => {
                    moved.current = false;
                    open.value = here === 'together' ? undefined : 'together';
                  }}
                >
                  {t(here === 'together' ? 'sheet.beside.hide' : 'sheet.beside.show')}
                </button>
              </p>
            )}
          </section>
          <InstrumentSlot {...props} />
        </>
      )}
    </article>
  );
}
