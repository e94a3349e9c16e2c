import type { NotPut } from '../record-beside';

/**
 * A page function: puts a text into a field at the cursor through the editing command, as typing would: a browser's Undo
 * takes it back, and an editor with a model of its own hears of it.
 */
export function learnToInsert(): void {
  globalThis.evenhandRecord ??= {};
  const tools = globalThis.evenhandRecord;
  /** ms in which an editor has answered, or will not. */
  const patience = 120;
  /** ms for which a page is kept from everything else, such as drawing itself. */
  const longestTurn = 50;

  const pause = (ms = 0) =>
    new Promise<void>((resolve) => {
      if (ms > 0) {
        setTimeout(resolve, ms);
        return;
      }
      // The next task: browsers hold a timer of 0 back for 4 ms.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(0);
    });

  /**
   * What is selected would be replaced, and is not ours to remove: the text goes behind it. The cursor goes away and comes
   * back: browsers count what is typed at one place to one step of Undo, and what was typed before is not to go with the note.
   */
  const putCaret = async (leaf: HTMLElement) => {
    if (leaf.localName === 'input' || leaf.localName === 'textarea') {
      const field = leaf as HTMLInputElement;
      const at = field.selectionEnd ?? field.value.length;
      field.setSelectionRange(0, 0);
      field.setSelectionRange(at, at);
      return;
    }
    const selection = tools.selectionIn?.(leaf);
    if (!selection) return;
    const { anchorNode, focusNode, isCollapsed } = selection;
    const isIn = anchorNode && focusNode && leaf.contains(anchorNode) && leaf.contains(focusNode);
    if (!isIn) selection.selectAllChildren(leaf);
    if (!isIn || !isCollapsed) selection.collapseToEnd();
    const { focusNode: node, focusOffset: offset } = selection;
    selection.collapse(leaf, 0);
    selection.collapse(node, offset);
    // An editor hears of a selection in a task of its own.
    if (!isIn || !isCollapsed) await pause(20);
  };

  /** Chromium tells a page of typing before it happens, but not of an editing command: some editors listen to nothing else. */
  const tell = (leaf: HTMLElement, inputType: string, data: string | null) => {
    const selection = tools.selectionIn?.(leaf);
    const range = selection?.rangeCount && leaf.contains(selection.anchorNode) ? selection.getRangeAt(0) : undefined;
    const plain = leaf.localName === 'input' || leaf.localName === 'textarea';
    const targetRanges = range && !plain ? [new StaticRange(range)] : [];
    const how = { inputType, data, targetRanges, bubbles: true, cancelable: true, composed: true };
    return leaf.dispatchEvent(new InputEvent('beforeinput', how));
  };

  const isStillThere = (leaf: HTMLElement) => {
    const found = tools.seek?.();
    return found !== undefined && 'leaf' in found && found.leaf === leaf;
  };
  /** Why the next step would be too much. Another page is told before a cursor that went elsewhere: it comes with it. */
  const stopIn = (leaf: HTMLElement, guard: () => NotPut | undefined): NotPut | undefined =>
    guard() ?? (isStillThere(leaf) ? undefined : 'moved');

  /** The second path, where a document knows no editing commands: the field is told as by typing, but may not undo it. */
  const setIn = (leaf: HTMLElement, data: string) => {
    if (leaf.localName !== 'input' && leaf.localName !== 'textarea') return;
    const field = leaf as HTMLTextAreaElement;
    const at = field.selectionEnd ?? field.value.length;
    const room = field.maxLength >= 0 ? Math.max(0, field.maxLength - field.value.length) : data.length;
    field.setRangeText(data.slice(0, room), at, at, 'end');
    field.dispatchEvent(new InputEvent('input', { inputType: 'insertText', data, bubbles: true, composed: true }));
  };

  const does = (leaf: HTMLElement, command: string, data: string | null): void => {
    const page = leaf.ownerDocument;
    let known = false;
    try {
      known = page.queryCommandSupported('insertText');
      if (known) page.execCommand(command, false, data ?? undefined);
    } catch {
      // a document that is not HTML
      known = false;
    }
    if (!known && data !== null) setIn(leaf, data);
  };

  tools.insert = async (leaf, text, [before, behind], sendsWord, guard) => {
    const plain = leaf.localName === 'input' || leaf.localName === 'textarea';
    const state = () => (plain ? (leaf as HTMLInputElement).value : leaf.innerHTML);
    let why: NotPut | undefined;
    let turn = performance.now() + longestTurn;
    const hear = (event: Event) => {
      const target = event.composedPath()[0];
      if (event.isTrusted && target !== leaf && !leaf.contains(target as Node)) why = 'elsewhere';
    };
    /** Whether the field is another one afterwards. An editor may take its time. */
    const act = async (command: string, data: string | null): Promise<boolean> => {
      const stood = state();
      why ??= stopIn(leaf, guard);
      if (why) return true;
      const goesOn = !sendsWord || tell(leaf, command, data);
      // What was told may have moved the cursor, or opened another page.
      const stop = stopIn(leaf, guard);
      if (stop) why ??= stop === 'moved' && !leaf.isConnected ? 'gone' : stop;
      else if (goesOn) does(leaf, command, data);
      if (plain) return true;
      // Editors that answer at once do so in the microtasks of the command: they need no turn of the page for each line.
      await undefined;
      await undefined;
      if (state() !== stood && performance.now() < turn) return true;
      await pause();
      turn = performance.now() + longestTurn;
      for (let waited = 0; state() === stood && waited < patience && !why; waited += 10) await pause(10);
      return state() !== stood;
    };

    await putCaret(leaf);
    const page = leaf.ownerDocument;
    page.addEventListener('input', hear, true);
    try {
      if (plain) {
        await act('insertText', before + text + behind);
        return why;
      }
      // How this field ends a line: what it does not take once, it does not take the next time.
      let ends: [string, string | null][] = [
        ['insertParagraph', null],
        ['insertLineBreak', null],
        ['insertText', '\n'],
      ];
      const endLine = async () => {
        while (ends[0] && !why && !(await act(...ends[0]))) ends = ends.slice(1);
      };
      /** Whether a line has come to stand there: where it has not, the next one would be a piece of a note. */
      const write = async (line: string) => {
        const stood = leaf.textContent.length;
        if (line !== '') await act('insertText', line);
        return !why && (line.trim() === '' || leaf.textContent.length > stood);
      };
      if (before === '\n') await endLine();
      const lines = (before + text + behind).replace(/^\n|\n$/g, '').split('\n');
      for (const [at, line] of lines.entries()) {
        if (at > 0) await endLine();
        if (why || !(await write(line))) return why;
      }
      if (behind === '\n') await endLine();
      return why;
    } finally {
      page.removeEventListener('input', hear, true);
    }
  };
}
