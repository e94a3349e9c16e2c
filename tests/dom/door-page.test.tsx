import { afterEach, describe, expect, it, vi } from 'vitest';
import { DoorCard } from '../../components/late/door-card';
import { doorSize } from '../../components/late/door-size';
import type { Deed } from '../../lib/consultation/event-schema';
import type { AidMessages } from '../../lib/words/aid-words';
import { createWords } from '../../lib/words/words';
import first from '../../locales/cy/first.json';
import late from '../../locales/cy/late.json';
import more from '../../locales/cy/more.json';
import panel from '../../locales/cy/panel.json';
import { aidWords, talk } from '../support/builders';
import { button, clearScreen, find, leave, mount, press, showAid, type, unfold } from '../support/screen';

afterEach(clearScreen);

const lines = { band: 'Knock and wait', message: 'Say why first', with: 'Sam', speak: 'Urdu', ifMove: 'Sam comes too.' } as const;
const onDoor = (words: Partial<Record<keyof typeof lines, string>>) =>
  Object.entries(words).map(([line, said]) => ({ kind: 'door', line, words: said }) as Deed);

async function showDoor(deeds: readonly Deed[] = [], tall = 0) {
  const t = talk();
  for (const deed of deeds) t.consultation.add('tiny', deed);
  // happy-dom lays nothing out: the height of the card as it is printed, in CSS pixels.
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue({ height: tall } as DOMRect);
  const printed: string[] = [];
  const aid = await showAid({
    talk: t,
    platform: {
      print: async (layout) => {
        printed.push(layout);
        return { ok: true, value: undefined };
      },
    },
  });
  await aid.step('door');
  const field = (line: keyof typeof lines) => find<HTMLTextAreaElement>(aid.root, `[data-door="${line}"] textarea`);
  const card = () => find(aid.root, '.door-preview .door-card');
  return { ...aid, printed, field, card };
}

describe('the card on the door', () => {
  it('has nothing on it to begin with, and says so', async () => {
    const { root, card, field, consultation } = await showDoor([{ kind: 'about', prompt: 'home', words: 'Sam' }]);

    expect(card().textContent).toContain('Nothing is on this card yet.');
    expect(field('with').value).toBe('');
    expect(consultation.events.value.filter(({ kind }) => kind === 'door')).toEqual([]);
    expect(find(root, '.door-fit').textContent).toBe('Nothing is on the card yet.');
  });

  it('shows each line as soon as it is written, in her letters', async () => {
    const { field, card } = await showDoor();

    await type(field('message'), '  <b>Say why</b>\nfirst');
    await leave(field('message'));

    const hers = find(card(), '.door-message .kept-lines');
    expect(hers.textContent).toBe('  <b>Say why</b>\nfirst');
    expect(hers.getAttribute('dir')).toBe('auto');
    expect(card().textContent).not.toContain('Nothing is on this card yet.');
  });

  it('offers her own words of the plan, and takes them at a press, under what stands there', async () => {
    const { root, field, card } = await showDoor([
      { kind: 'about', prompt: 'talk', words: 'Slowly, please' },
      ...onDoor({ speak: 'Urdu' }),
    ]);
    await unfold(find(root, '[data-door="speak"] details'));

    await press(find(root, '[data-door="speak"] [data-testid="door-take"]'));

    expect(field('speak').value).toBe('Urdu\nSlowly, please');
    expect(card().textContent).toContain('Slowly, please');
  });

  it('offers how to speak with her in few English words, and nothing of her body or of what she keeps from others', async () => {
    const { root } = await showDoor([
      { kind: 'need', need: 'speak', ways: ['ur'], words: '' },
      { kind: 'need', need: 'interpreter', ways: ['yes'], words: 'My husband must not hear it.' },
      { kind: 'need', need: 'by', ways: ['phone'], words: '' },
      { kind: 'need', need: 'notBy', ways: [], words: 'My husband' },
      { kind: 'need', need: 'senses', ways: ['memory'], words: '' },
      { kind: 'need', need: 'signs', ways: ['none'], words: '' },
      { kind: 'keptBack', of: 'need', name: 'interpreter', on: true },
      { kind: 'need', need: 'room', ways: ['time'], words: 'With the door open' },
    ]);
    await unfold(find(root, '[data-door="speak"] details'));

    const offers = [...root.querySelectorAll('[data-door="speak"] .door-offers .hers')].map(({ textContent }) => textContent);
    expect(offers).toEqual(['Urdu\nMore time', 'With the door open']);
  });

  it('has how to speak with her before everything else that is read from the door', async () => {
    const { card } = await showDoor(onDoor({ message: 'Say why', with: 'Sam', speak: 'Urdu' }));

    expect(card().textContent).toMatch(/Urdu.*Say why.*Sam/s);
  });

  it('has no line that is empty, or nothing but spaces', async () => {
    const { card } = await showDoor(onDoor({ band: 'Knock', with: '  ' }));

    expect(card().textContent).not.toContain('With me');
    expect(card().querySelectorAll('.door-if, .door-message')).toHaveLength(0);
  });

  it('says that it is no consent, on the page and on the card', async () => {
    const { root, card } = await showDoor(onDoor(lines));

    expect(find(root, '.lead-in').textContent).toContain('This is not consent and not an order.');
    expect(card().textContent).toContain('Not consent, not an order.');
  });

  it('is printed and saved where it fits', async () => {
    const { root, printed, saved } = await showDoor(onDoor(lines), 700);

    await press(find(root, '[data-testid="print-door"]'));
    await press(find(root, '[data-testid="save-door"]'));

    expect(find(root, '.door-fit').textContent).toBe('It fits on one page.');
    expect(printed).toEqual(['door']);
    expect(saved[0]).toMatchObject({ name: 'door-card.html', type: 'text/html' });
    expect(saved[0]?.text).toContain('<title>Door card</title>');
    expect(saved[0]?.text).toContain('Say why first');
  });

  it.each([
    // The page, less half a millimetre, is 791.8 pixels high, and a line with its space 42.7.
    { tall: 792, n: 'about 1 line.' },
    { tall: 834, n: 'about 1 line.' },
    { tall: 835, n: 'about 2 lines.' },
    { tall: 2_000, n: 'about 29 lines.' },
  ])('says by how much it is too long at $tall pixels, and then neither prints nor saves', async ({ tall, n }) => {
    const { root, printed, saved, card } = await showDoor(onDoor(lines), tall);

    await press(find(root, '[data-testid="print-door"]'));
    await press(find(root, '[data-testid="save-door"]'));

    expect(find(root, '.door-fit').textContent).toContain(`It is too long for one page, by ${n}`);
    expect(find(root, '.said-now').textContent).toBe('Not saved. The reason is under “How it will look”.');
    expect([printed, saved]).toEqual([[], []]);
    expect(card().textContent).toContain('Sam comes too.');
  });

  it('does not leave empty', async () => {
    const { root, printed } = await showDoor([], 700);

    await press(button(root, 'Print the card'));

    expect(printed).toEqual([]);
    expect(find(root, '.said-now').textContent).toBe('Not printed. The reason is under “How it will look”.');
  });

  it('is no longer said not to leave as soon as a line of it is another', async () => {
    const { root, field } = await showDoor([], 700);
    await press(button(root, 'Print the card'));
    const before = find(root, '.said-now').textContent;

    await type(field('message'), 'Say why first');
    await leave(field('message'));

    expect(before).toContain('Not printed.');
    expect(find(root, '.said-now').textContent).toBe('');
  });

  it('warns before it is saved that whoever opens the file can read it', async () => {
    const { root } = await showDoor(onDoor(lines), 700);

    expect(find(root, '.door-look').textContent).toMatch(/Anyone who opens the file can read it\..*Save as a page/s);
  });
});

describe('the card in another language than English', () => {
  const welsh = { ...createWords<AidMessages>('cy', first, more, panel, late), source: aidWords };
  const planOf = (...deeds: readonly Deed[]) => {
    const t = talk();
    for (const deed of deeds) t.consultation.add('tiny', deed);
    return t.plan();
  };

  it('says what is ours in both, hers first, and what she typed once', async () => {
    const card = await mount(<DoorCard plan={planOf(...onDoor(lines))} words={welsh} />);

    for (const key of ['door.with', 'door.ifMove', 'door.foot'] as const) {
      const [hers, english] = [welsh.t(key), aidWords.t(key)].map((text) => card.textContent?.indexOf(text) ?? -1);
      expect(hers, key).toBeGreaterThan(-1);
      expect(english, key).toBeGreaterThan(hers ?? 0);
    }
    expect([...card.querySelectorAll('.door-beside')].map((one) => one.getAttribute('lang'))).toEqual([
      'en-GB',
      'en-GB',
      'en-GB',
    ]);
    expect([...card.querySelectorAll('.kept-lines')].map(({ textContent }) => textContent).sort()).toEqual(
      Object.values(lines).sort(),
    );
  });

  it('has one language where that is English', async () => {
    const card = await mount(<DoorCard plan={planOf(...onDoor(lines))} words={aidWords} />);

    expect(card.querySelectorAll('.door-beside')).toHaveLength(0);
  });

  it('has what her words say in English under them, for whoever comes in', async () => {
    const card = await mount(
      <DoorCard
        plan={planOf(...onDoor({ message: 'اسألوني أولا' }), {
          kind: 'english',
          event: 'e1',
          by: 'interpreter',
          words: 'Ask me first',
        })}
        words={aidWords}
      />,
    );

    expect(card.textContent).toMatch(/اسألوني أولا.*An interpretation in English, by: an interpreter.*Ask me first/);
  });
});

describe('what she keeps from others, and the card', () => {
  const others: Deed = { kind: 'readers', others: true };

  it('is not on it, on the screen and as it is saved, and the page says so', async () => {
    const { root, card, saved, field } = await showDoor(
      [...onDoor(lines), others, { kind: 'keptBack', of: 'door', name: 'with', on: true }],
      700,
    );
    await press(find(root, '[data-testid="save-door"]'));

    expect(card().textContent).not.toContain('With me');
    expect(saved[0]?.text.replace(/<style>[\s\S]*<\/style>/, '')).not.toContain('With me');
    expect(field('with').value).toBe('Sam');
    expect(find(root, '.door-look').textContent).toContain('They are not on the card.');
  });

  it('is taken off a line that it had been put on, and nothing else of that line', async () => {
    const { card } = await showDoor([
      { kind: 'about', prompt: 'talk', words: 'He must not hear' },
      ...onDoor({ speak: 'Urdu\nHe must not hear\nSlowly', message: 'He must not hear' }),
      others,
      { kind: 'keptBack', of: 'about', name: 'talk', on: true },
    ]);

    expect(card().textContent).not.toContain('must not hear');
    expect(card().textContent).toMatch(/Urdu\s*Slowly/);
    expect(card().querySelectorAll('.door-message')).toHaveLength(0);
  });

  it('takes no words for others that have them in a longer word', async () => {
    const { card } = await showDoor([
      { kind: 'about', prompt: 'talk', words: 'no' },
      ...onDoor({ message: 'The north room' }),
      others,
      { kind: 'keptBack', of: 'about', name: 'talk', on: true },
    ]);

    expect(card().textContent).toContain('The north room');
  });
});

describe('the message on the card', () => {
  it.each([
    ['Say why before you touch me', 'largest'],
    ['Say why before you examine me, please', 'larger'],
    ['Unbequemlichkeit', 'large'],
    ['Nothing about me without me, and nothing for my baby without me, as long as I can speak', 'large'],
    ['word '.repeat(40), 'least'],
    ['', 'largest'],
  ])('stands as large as its words allow: %s', (message, size) => {
    expect(doorSize(message)).toBe(size);
  });

  it('is the title where the card is all that there is, and no second one beside the title of a screen', async () => {
    const t = talk();
    for (const deed of onDoor(lines)) t.consultation.add('tiny', deed);
    const plan = t.plan();

    const alone = await mount(<DoorCard plan={plan} words={aidWords} alone />);
    const beside = await mount(<DoorCard plan={plan} words={aidWords} />);

    expect(alone.querySelector('h1')?.textContent).toBe('Say why first');
    expect(beside.querySelector('h1')).toBeNull();
  });
});
