import { type SheetItem, type SheetTalk, sheetItems } from '../../lib/practice/sheet-items';
import { classroomWords } from '../../lib/words/classroom-words';

const { t } = classroomWords;
const talks = Object.keys(sheetItems) as SheetTalk[];

interface DebriefPicksProps {
  legend: string;
  /** One may be picked, or many. */
  kind: 'radio' | 'checkbox';
  /** Distinguishes the groups of a page. */
  name: string;
  picked: readonly SheetItem[];
  onPick: (item: SheetItem, on: boolean) => void;
}

/** The items of the sheet to pick from, in its three parts. Nothing is picked until somebody picks, and nothing is typed. */
export function DebriefPicks({ legend, kind, name, picked, onPick }: DebriefPicksProps) {
  const pick = (item: SheetItem) => ({
    value: item,
    checked: picked.includes(item),
    onChange: ({ currentTarget }: { currentTarget: HTMLInputElement }) => onPick(item, currentTarget.checked),
  });
  return (
    <fieldset class="debrief-picks not-on-paper" data-picks={name}>
      <legend>{legend}</legend>
      <div class="debrief-parts">
        {talks.map((talk) => (
          <div key={talk}>
            <p class="debrief-part">{t(`sheet.talk.${talk}`)}</p>
            {sheetItems[talk].map((item) =>
              kind === 'radio' ? (
                <label key={item} class="debrief-pick">
                  <input type="radio" name={name} autocomplete="off" {...pick(item)} />
                  <span>{t(`sheet.item.${item}`)}</span>
                </label>
              ) : (
                <label key={item} class="debrief-pick">
                  <input type="checkbox" autocomplete="off" {...pick(item)} />
                  <span>{t(`sheet.item.${item}`)}</span>
                </label>
              ),
            )}
          </div>
        ))}
      </div>
    </fieldset>
  );
}
