import type { Outcome } from './beside';

/** A page that a record system could be, and what is to come of a note on it. */
export interface OwnRecord {
  that: string;
  body: string;
  /** Which element gets the cursor; inside the page, as a script. Without it the one with the id "field" is clicked. */
  focus?: string;
  expected: Partial<Outcome>;
  /** How long the note is; short unless given. */
  length?: 'line';
  /** What stands in the field afterwards, of a note; without it, the note once. `undefined`: not looked at. */
  stands?: ((note: string) => string) | null;
  /** What is read for it, as a script that answers a text. */
  read?: string;
  /** What the panel never shows. */
  never?: string;
}

const inserted = { how: 'inserted' };
const not = (why: string) => ({ how: 'not', why });
/** Reads the field that a page does not read for itself. */
export const readText = "const at = document.getElementById('field'); return at.value ?? at.innerText";

/** An editor that knows its blocks by keys: it takes text, and breaks, with what is in it, when the browser adds a block. */
const keyed = `<div contenteditable id="field" style="min-height:20px;white-space:pre-wrap"></div><script>
  const field = document.getElementById('field'); let model = 'Seen.';
  const draw = () => { field.innerHTML = '<div data-block="true" data-offset-key="a-0-0"><span data-offset-key="a-0-0"></span></div>';
    const text = field.querySelector('span').appendChild(document.createTextNode(model)); getSelection().setPosition(text, model.length); };
  field.addEventListener('focus', draw); draw();
  field.addEventListener('beforeinput', (event) => { if (event.inputType !== 'insertText' || event.data.includes('\\n')) return;
    event.preventDefault(); model += event.data; draw(); });
  new MutationObserver(() => { if (field.querySelector('br') || field.querySelectorAll('[data-block]').length !== 1) { model = ''; field.replaceWith('The editor broke.'); } })
    .observe(field, { childList: true, subtree: true });
</script>`;

export const ownRecords: OwnRecord[] = [
  {
    that: 'keeps its blocks by keys, and is given a note of several lines',
    body: keyed,
    expected: not('one-line'),
    stands: () => 'Seen.',
  },
  {
    that: 'keeps its blocks by keys, and is given a note of one line',
    body: keyed,
    length: 'line',
    expected: inserted,
    stands: (note) => `Seen. ${note}`,
  },
  {
    that: 'has words selected in its rich field, which stay',
    body: '<div contenteditable id="field">keep this</div>',
    focus:
      "const field = document.getElementById('field'); field.focus(); getSelection().setBaseAndExtent(field.firstChild, 4, field.firstChild, 0)",
    expected: inserted,
    stands: (note) => `keep\n${note}\n this`,
  },
  {
    that: 'has a rich field whose caret is nowhere in it',
    body: '<p id="elsewhere">Elsewhere</p><div contenteditable id="field">Before. </div>',
    focus: "document.getElementById('field').focus(); getSelection().removeAllRanges()",
    expected: inserted,
    // Nobody sees a space at the end of a line, and the browser lets go of it.
    stands: (note) => `Before.\n${note}`,
  },
  {
    that: 'changes its title when somebody types, as to say that it is not saved',
    body: '<textarea id="field"></textarea><script>document.getElementById("field").addEventListener("input", () => { document.title = "* A record"; });</script>',
    expected: inserted,
  },
  {
    that: 'has two rich fields side by side',
    body: '<div contenteditable id="other">Other</div><div contenteditable id="field"></div>',
    expected: inserted,
  },
  {
    that: 'has an island in a rich field, and a field in the island',
    body: '<div contenteditable>Text <div contenteditable="false">Fixed <div contenteditable id="field" style="min-height:20px"></div></div></div>',
    expected: inserted,
  },
  {
    that: 'has an editor that draws itself from its own model',
    body: `<div contenteditable id="field" style="min-height:40px"></div><script>
      const field = document.getElementById('field'); const model = [''];
      const draw = () => { field.replaceChildren(...model.map((line) => { const p = document.createElement('p'); p.append(line === '' ? document.createElement('br') : line); return p; }));
        const last = field.lastChild; getSelection().setPosition(last, last.firstChild.nodeName === 'BR' ? 0 : 1); };
      draw();
      field.addEventListener('beforeinput', (event) => { event.preventDefault();
        if (event.inputType === 'insertText') model[model.length - 1] += event.data; if (event.inputType === 'insertParagraph') model.push(''); draw(); });
    </script>`,
    expected: inserted,
  },
  {
    that: 'has an editor that draws itself a while after, and refuses paragraphs',
    body: `<div contenteditable id="field" style="min-height:40px;white-space:pre-wrap"></div><script>
      const field = document.getElementById('field'); let model = '';
      field.addEventListener('beforeinput', (event) => { event.preventDefault();
        if (event.inputType === 'insertText') model += event.data; if (event.inputType === 'insertLineBreak') model += '\\n';
        setTimeout(() => { field.textContent = model; if (model) getSelection().setPosition(field.firstChild, model.length); }, 30); });
    </script>`,
    expected: inserted,
  },
  {
    that: 'has a rich field that takes nothing',
    body: `<div contenteditable id="field" style="min-height:20px">Stays</div><script>
      document.getElementById('field').addEventListener('beforeinput', (event) => event.preventDefault());</script>`,
    expected: not('refused'),
    stands: () => 'Stays',
  },
  {
    that: 'is a document in design mode, in a frame',
    body: '<iframe id="frame" title="Editor" srcdoc="<!doctype html><title>x</title><body><p><br></p></body>" onload="contentDocument.designMode = \'on\'"></iframe>',
    focus:
      "const { contentWindow, contentDocument } = document.getElementById('frame'); contentWindow.focus(); contentWindow.getSelection().setPosition(contentDocument.querySelector('p'), 0)",
    expected: inserted,
    read: "return document.getElementById('frame').contentDocument.body.innerText",
  },
  {
    that: 'has its field in a dialog, in a part that was unfolded',
    body: '<dialog id="dialog"><details open><summary>More</summary><textarea id="field"></textarea></details></dialog><script>document.getElementById("dialog").showModal()</script>',
    expected: inserted,
  },
  {
    that: 'puts another field in the place of one that gets the focus',
    body: `<div><input id="field"></div><script>document.getElementById('field').addEventListener('focus', ({ target }) => {
      const area = document.createElement('textarea'); area.id = 'field'; target.replaceWith(area); area.focus(); }, { once: true });</script>`,
    expected: inserted,
  },
  {
    that: 'has a field that keeps digits alone',
    body: `<textarea id="field"></textarea><script>document.getElementById('field').addEventListener('input', ({ target }) => { target.value = target.value.replace(/\\D/g, ''); });</script>`,
    expected: { how: 'changed' },
    stands: (note) => note.replace(/\D/g, ''),
  },
  {
    that: 'shortens a rich field by itself',
    body: `<div contenteditable id="field" style="min-height:20px"></div><script>document.getElementById('field').addEventListener('input', ({ target }) => {
      if (target.textContent.length > 20) target.textContent = target.textContent.slice(0, 20); });</script>`,
    expected: { how: 'changed' },
    stands: null,
  },
  {
    that: 'forbids to select',
    body: '<div style="user-select:none"><textarea id="field"></textarea></div>',
    expected: inserted,
  },
  { that: 'reads from right to left', body: '<div dir="rtl"><textarea id="field"></textarea></div>', expected: inserted },
  {
    that: 'is large',
    body: '<textarea id="field"></textarea><div id="much"></div><script>for (let i = 0; i < 30000; i++) document.getElementById("much").append(Object.assign(document.createElement("p"), { textContent: i }));</script>',
    expected: inserted,
  },
  {
    that: 'has changed what scripts are made of',
    body: `<textarea id="field"></textarea><script>
      document.execCommand = () => { throw 1; }; Document.prototype.execCommand = () => false; JSON.parse = () => 'x'; Array.prototype.map = () => []; String.prototype.split = () => [];
      Object.defineProperty(Document.prototype, 'activeElement', { get: () => document.body }); HTMLTextAreaElement.prototype.setSelectionRange = () => { throw 1; }; window.WeakRef = undefined;
    </script>`,
    focus: "document.querySelector('textarea').focus()",
    expected: inserted,
  },
  {
    that: 'has its field in a frame in an open root',
    body: `<div id="host"></div><script>document.getElementById('host').attachShadow({ mode: 'open' }).innerHTML = '<iframe title="In a root" srcdoc="<textarea id=inner></textarea>"></iframe>';</script>`,
    focus: "document.getElementById('host').shadowRoot.firstChild.contentDocument.getElementById('inner').focus()",
    expected: inserted,
    read: "return document.getElementById('host').shadowRoot.firstChild.contentDocument.getElementById('inner').value",
  },
  {
    that: 'has its rich field in an open root',
    body: `<div id="host"></div><script>document.getElementById('host').attachShadow({ mode: 'open' }).innerHTML = '<div contenteditable id="inner" style="min-height:20px"><p><br></p></div>';</script>`,
    focus: "document.getElementById('host').shadowRoot.getElementById('inner').focus()",
    expected: inserted,
    read: "return document.getElementById('host').shadowRoot.getElementById('inner').innerText",
  },
  {
    that: 'has a field in a closed root of an editable element',
    body: `<div id="host" contenteditable>Text</div><script>window.inner = document.getElementById('host').attachShadow({ mode: 'closed' }); inner.innerHTML = '<input id="inner">';</script>`,
    focus: "inner.getElementById('inner').focus()",
    expected: not('closed'),
    read: "return inner.getElementById('inner').value",
    stands: () => '',
  },
  {
    that: 'shows a secret as dots in a field for text',
    body: '<input id="field" style="-webkit-text-security:disc">',
    expected: not('password'),
    stands: () => '',
  },
  {
    that: 'has a password that is shown',
    body: '<input id="field" type="text" autocomplete="current-password">',
    expected: not('password'),
    stands: () => '',
  },
  {
    that: 'looks for women in a form for searching',
    body: '<form role="search"><input id="field"></form>',
    expected: not('search'),
    stands: () => '',
  },
  {
    that: 'looks for women in a field that is called so',
    body: '<input id="field" placeholder="Search patients">',
    expected: not('search'),
    stands: () => '',
  },
  {
    that: 'has a field that nobody sees in a frame that nobody sees',
    body: '<iframe title="Unseen" style="opacity:0" id="frame" srcdoc="<textarea id=inner></textarea>"></iframe>',
    focus: "document.getElementById('frame').contentDocument.getElementById('inner').focus()",
    expected: not('hidden'),
    read: "return document.getElementById('frame').contentDocument.getElementById('inner').value",
    stands: () => '',
  },
  {
    that: 'has a field that a box cuts away',
    body: '<div style="block-size:0;overflow:hidden"><textarea id="field"></textarea></div>',
    focus: "document.getElementById('field').focus({ preventScroll: true })",
    expected: not('hidden'),
    stands: () => '',
  },
  {
    that: 'has a field further down than anybody has scrolled',
    body: '<div style="block-size:5000px"></div><textarea id="field"></textarea>',
    focus: "document.getElementById('field').focus({ preventScroll: true }); scrollTo(0, 0)",
    expected: inserted,
  },
  {
    that: 'has no field with the cursor',
    body: '<button id="field">Press</button>',
    expected: not('no-field'),
    stands: null,
  },
  {
    that: 'empties a field a moment after it was typed in',
    body: `<textarea id="field"></textarea><script>document.getElementById('field').addEventListener('input', ({ target }) => setTimeout(() => { target.value = ''; }, 400));</script>`,
    expected: not('refused'),
    stands: () => '',
  },
  {
    that: 'writes in capitals a moment after',
    body: `<textarea id="field"></textarea><script>document.getElementById('field').addEventListener('input', ({ target }) => setTimeout(() => { target.value = target.value.toUpperCase(); }, 40));</script>`,
    expected: { how: 'changed' },
    stands: (note) => note.toUpperCase(),
  },
  {
    that: 'becomes another woman’s when it is told that somebody types',
    body: `<textarea id="field"></textarea><script>document.getElementById('field').addEventListener('beforeinput', () => { document.title = 'Beatrice'; });</script>`,
    expected: not('page-changed'),
    stands: () => '',
  },
  {
    that: 'becomes another woman’s after the first line, at another address under the same title',
    body: `<div contenteditable id="field" style="min-height:20px"></div><script>const field = document.getElementById('field');
      field.addEventListener('input', () => { history.replaceState(null, '', '?of=beatrice'); field.textContent = 'Seen: her own words, which are private. '.repeat(9); getSelection().selectAllChildren(field); getSelection().collapseToEnd(); }, { once: true });</script>`,
    expected: not('page-changed'),
    stands: () => 'Seen: her own words, which are private. '.repeat(9),
    never: 'which are private',
  },
  {
    that: 'shows dots from the first line on',
    body: `<div contenteditable id="field" style="min-height:20px"></div><script>document.getElementById('field').addEventListener('input', ({ target }) => { target.style.webkitTextSecurity = 'disc'; });</script>`,
    expected: not('password'),
    stands: null,
  },
  {
    that: 'opens another woman’s text in the same box a moment after',
    body: `<textarea id="field"></textarea><script>document.getElementById('field').addEventListener('input', ({ target }) => setTimeout(() => { document.title = 'Beatrice'; target.value = 'Her own words, which are private'; }, 15));</script>`,
    expected: not('gone'),
    stands: () => 'Her own words, which are private',
    never: 'which are private',
  },
  {
    that: 'nests deeper than functions can call themselves',
    body: `<div contenteditable id="field" style="min-height:20px"></div><script>const field = document.getElementById('field');
      const deep = document.createElement('span'); deep.style.display = 'none';
      let inner = deep; for (let at = 0; at < 9000; at += 1) inner = inner.appendChild(document.createElement('span'));
      new MutationObserver((_, watch) => { if (!field.textContent.includes('Made with')) return;
        watch.disconnect(); field.append(deep); setTimeout(() => deep.remove(), 1500); }).observe(field, { childList: true, subtree: true, characterData: true });</script>`,
    expected: inserted,
    stands: null,
  },
];
