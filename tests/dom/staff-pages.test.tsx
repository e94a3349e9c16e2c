import { afterEach, describe, expect, it } from 'vitest';
import { ConversationPage } from '../../components/late/conversation-page';
import { RecordPage } from '../../components/late/record-page';
import { RecordWay } from '../../components/record-way';
import { StepPlan } from '../../components/step-plan';
import type { Platform } from '../../lib/platform';
import type { AidMessages } from '../../lib/words/aid-words';
import { createWords } from '../../lib/words/words';
import first from '../../locales/ur/first.json';
import late from '../../locales/ur/late.json';
import local from '../../locales/ur/local.json';
import more from '../../locales/ur/more.json';
import panel from '../../locales/ur/panel.json';
import { aidWords, talk } from '../support/builders';
import { Around, aidAround, clearScreen, mount, paperPlatform } from '../support/screen';

afterEach(clearScreen);

const urdu = {
  ...createWords<AidMessages>('ur', first as AidMessages, more, panel, late as AidMessages, local),
  source: aidWords,
};
/** What staff press, or read before they do; her own fields and the text of a note are neither. */
const parts = 'h1, h2, h3, legend, summary, button, label';
const pages = { record: RecordPage, conversation: ConversationPage, plan: StepPlan };

/** A page after something was said in her own words, with all that can stand on it. */
async function open(page: keyof typeof pages, words = aidWords, staff: Partial<Platform> = { clinical: true }) {
  const t = talk({ who: 'clinician' });
  t.consultation.add('tiny', { kind: 'about', prompt: 'hopes', words: 'میں' });
  t.consultation.decision('tiny').stand('decided', 'now');
  const around = aidAround(t, {
    ...paperPlatform().platform,
    record: () => new Promise<never>(() => {}),
    ...staff,
  });
  const Shown = pages[page];
  const root = await mount(
    <Around value={{ ...around, words, t: words.t, parts: { out: RecordWay } }}>
      <Shown />
    </Around>,
  );
  const english = (element: Element) => element.querySelector('.staff-english[lang="en-GB"][dir="ltr"]')?.textContent ?? '';
  return { root, english, found: [...root.querySelectorAll(parts)] };
}

describe.each(['record', 'conversation'] as const)('the page of staff at “%s” in her language', (page) => {
  it('has the English in whatever is pressed, filled in or read first', async () => {
    const { found, english } = await open(page, urdu);

    expect(found.length).toBeGreaterThan(15);
    expect(found.filter((element) => english(element) === '').map(({ textContent }) => textContent)).toEqual([]);
  });

  it('says everything once in English', async () => {
    const { root, found } = await open(page);

    expect(found.length).toBeGreaterThan(15);
    expect(root.querySelector('.staff-english')).toBeNull();
  });

  it('has no English beside it where she is alone with it', async () => {
    const { root } = await open(page, urdu, {});

    expect(root.querySelector('.staff-english')).toBeNull();
  });
});

describe('her plan in her language', () => {
  it('has the English on what is for staff, and on nothing of hers', async () => {
    const { root, english } = await open('plan', urdu);
    const copy = root.querySelector('[data-testid=copy]');

    expect(copy && english(copy)).toBe(aidWords.t('plan.copy'));
    expect(root.querySelector('[data-testid=to-record] .staff-english')?.textContent).toBe(aidWords.t('plan.toRecord'));
    for (const hers of ['print', 'download', 'copy-mine'])
      expect(root.querySelector(`[data-testid=${hers}] .staff-english`), hers).toBeNull();
  });
});
