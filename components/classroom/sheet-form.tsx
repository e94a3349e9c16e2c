import type { Sheet } from '../../lib/practice/practice';
import {
  listened,
  type SheetBy,
  type SheetItem,
  type SheetMark,
  type SheetTalk,
  sheetItems,
  sheetMarks,
} from '../../lib/practice/sheet-items';
import type { Case } from '../../lib/training/case';
import { classroomWords } from '../../lib/words/classroom-words';
import { ChoiceGroup } from '../choice-group';
import { itemWords, markWords } from './sheet-words';

const { t } = classroomWords;
const talks = Object.keys(sheetItems) as SheetTalk[];

interface SheetFormProps {
  by: SheetBy;
  marks: Sheet['marks'];
  acted: Case | undefined;
  /** @param mark undefined where a mark is cleared */
  onMark: (item: SheetItem, mark: SheetMark | undefined) => void;
  onClose: () => void;
}

/** One role's sheet in three parts. Nothing is marked until somebody marks it, and a mark can be cleared again. */
export function SheetForm({ by, marks, acted, onMark, onClose }: SheetFormProps) {
  return (
    <section class="plan-part sheet-form" data-sheet={by}>
      <h2 tabIndex={-1}>{t('sheet.of', { role: t(`sheet.role.${by}`) })}</h2>
      {talks.map((talk) => (
        <section key={talk} class="sheet-talk">
          <h3>{t(`sheet.talk.${talk}`)}</h3>
          {sheetItems[talk].map((item) => (
            <Item
              key={item}
              by={by}
              item={item}
              mark={marks[item]}
              // Only whoever listened was told what to listen for: it may be what she tells only if somebody asks.
              cue={listened(by) ? cueOf(acted, item) : undefined}
              onMark={(mark) => onMark(item, mark)}
            />
          ))}
        </section>
      ))}
      <div class="actions actions-line">
        <button class="button" type="button" data-testid="close-sheet" onClick={onClose}>
          {t('sheet.close')}
        </button>
      </div>
    </section>
  );
}

/** How it would sound in this case, as its author wrote it. */
const cueOf = (acted: Case | undefined, item: SheetItem) => acted?.observer.listenFor.find((listen) => listen.item === item)?.cue;

interface ItemProps {
  by: SheetBy;
  item: SheetItem;
  mark: SheetMark | undefined;
  cue: string | undefined;
  onMark: (mark: SheetMark | undefined) => void;
}

/** The observer's words say how it looks from outside; the two who talked are asked each in their own. */
function Item({ by, item, mark, cue, onMark }: ItemProps) {
  const title = itemWords(item, by);
  return (
    <div class="sheet-item" data-item={item}>
      <div class="sheet-what">
        <h4>{title}</h4>
        <p>{t(listened(by) ? `sheet.item.${item}.is` : `sheet.item.${item}.${by}.is`)}</p>
        {listened(by) && (
          <ul>
            <li>{t('sheet.seen', { sign: t(`sheet.item.${item}.seen`) })}</li>
            <li>{t('sheet.notSeen', { sign: t(`sheet.item.${item}.not`) })}</li>
          </ul>
        )}
        {cue && <p class="sheet-cue">{t('sheet.cue', { cue })}</p>}
      </div>
      <div class="sheet-marks">
        <ChoiceGroup
          legend={title}
          unseenLegend
          choices={sheetMarks.map((value) => ({ value, label: markWords(value, by) }))}
          chosen={mark}
          onChoose={onMark}
        />
        {mark && (
          <button class="link-button" type="button" onClick={() => onMark(undefined)}>
            {t('sheet.clear')}
            <span class="unseen">: {title}</span>
          </button>
        )}
      </div>
    </div>
  );
}
