import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { stampCopies } from '../../entrypoints/classroom/stamp-copies';
import { practiceStamp } from '../../lib/practice/practice-stamp';

const page = document.implementation.createHTMLDocument();
let stop = () => {};

beforeAll(() => {
  stop = stampCopies(document);
});
afterAll(() => stop());

afterEach(() => {
  document.getSelection()?.removeAllRanges();
  document.body.replaceChildren();
});

/** What lies on the clipboard after somebody has pressed the keys for it; undefined where the page leaves it to the browser. */
function copied(from: Document = document): string | undefined {
  const held = new Map<string, string>();
  const event = new Event('copy', { bubbles: true, cancelable: true });
  Object.assign(event, { clipboardData: { setData: (type: string, text: string) => held.set(type, text) } });
  from.dispatchEvent(event);
  expect([...held.keys()]).toEqual(event.defaultPrevented ? ['text/plain'] : []);
  return held.get('text/plain');
}

function select(text: string, from = 0, to = text.length): void {
  const words = document.createTextNode(text);
  document.body.append(words);
  const range = document.createRange();
  range.setStart(words, from);
  range.setEnd(words, to);
  document.getSelection()?.addRange(range);
}

describe('what is selected in the classroom and copied', () => {
  it('has the stamp before and behind it, also a few words out of the middle', () => {
    select('Mode of birth: she wants to be at home.', 15, 33);

    expect(copied()).toBe(`${practiceStamp}\n\nshe wants to be at\n\n${practiceStamp}`);
  });

  it('has it where a part of a note was copied that has its first line in it, and not twice where all of it was', () => {
    select(`${practiceStamp}\n\nHer plan`);
    expect(copied()).toBe(`${practiceStamp}\n\n${practiceStamp}\n\nHer plan\n\n${practiceStamp}`);
    document.getSelection()?.removeAllRanges();
    const whole = `${practiceStamp}\n\nHer plan\n\n${practiceStamp}`;
    select(whole);
    expect(copied()).toBe(whole);
  });

  it('has it where it was selected in a field', () => {
    const field = document.createElement('textarea');
    field.value = 'I want my sister with me.';
    document.body.append(field);
    field.focus();
    field.setSelectionRange(7, 16);

    expect(copied()).toBe(`${practiceStamp}\n\nmy sister\n\n${practiceStamp}`);
  });

  it('puts nothing on the clipboard where nothing is selected, and leaves other pages alone', () => {
    expect(copied()).toBeUndefined();
    select('She');
    expect(copied(page)).toBeUndefined();
  });
});
