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

  const selectionIn = (leaf: HTMLElement) => {
    const root = leaf.getRootNode() as Document & { getSelection?: () => Selection | null };
    // Chromium asks a shadow root for what is selected in it.
    return root.getSelection?.() ?? leaf.ownerDocument.getSelection();
  };

  /** What is selected would be replaced, and is not ours to remove: the text goes behind it. */
  const putCaret = async (leaf: HTMLElement) => {
    if (leaf.localName === 'input' || leaf.localName === 'textarea') {
      const field = leaf as HTMLInputElement;
      const { selectionStart, selectionEnd, value } = field;
      if (selectionStart !== selectionEnd) field.setSelectionRange(selectionEnd ?? value.length, selectionEnd ?? value.length);
      return;
    }
    const selection = selectionIn(leaf);
    const { anchorNode, focusNode } = selection ?? {};
    if (!selection || (selection.isCollapsed && anchorNode && leaf.contains(anchorNode))) return;
    if (anchorNode && focusNode && leaf.contains(anchorNode) && leaf.contains(focusNode)) selection.collapseToEnd();
    else {
      selection.selectAllChildren(leaf);
      selection.collapseToEnd();
    }
    // An editor hears of a selection in a task of its own.
    await pause(20);
  };

  /** Chromium tells a page of typing before it happens, but not of an editing command: some editors listen to nothing else. */
  const tell = (leaf: HTMLElement, inputType: string, data: string | null) => {
    const selection = selectionIn(leaf);
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

  tools.insert = async (leaf, text, sendsWord) => {
    const plain = leaf.localName === 'input' || leaf.localName === 'textarea';
    const state = () => (plain ? (leaf as HTMLInputElement).value : leaf.innerHTML);
    let why: NotPut | undefined;
    const hear = (event: Event) => {
      const target = event.composedPath()[0];
      if (event.isTrusted && target !== leaf && !leaf.contains(target as Node)) why = 'elsewhere';
    };
    /** Whether the field is another one afterwards. An editor may take its time. */
    const act = async (command: string, data: string | null): Promise<boolean> => {
      const before = state();
      if (!isStillThere(leaf)) {
        why ??= 'moved';
        return true;
      }
      const goesOn = !sendsWord || tell(leaf, command, data);
      // What was told may have moved the cursor.
      if (!isStillThere(leaf)) why ??= leaf.isConnected ? 'moved' : 'gone';
      else if (goesOn) does(leaf, command, data);
      if (plain) return true;
      await pause();
      for (let waited = 0; state() === before && waited < patience && !why; waited += 10) await pause(10);
      return state() !== before;
    };

    await putCaret(leaf);
    const page = leaf.ownerDocument;
    page.addEventListener('input', hear, true);
    try {
      if (plain) {
        await act('insertText', text);
        return why;
      }
      // How this field ends a line: what it does not take once, it does not take the next time.
      let ends: [string, string | null][] = [
        ['insertParagraph', null],
        ['insertLineBreak', null],
        ['insertText', '\n'],
      ];
      for (const [at, line] of text.split('\n').entries()) {
        while (at > 0 && ends[0] && !(await act(...ends[0]))) ends = ends.slice(1);
        if (why) return why;
        const before = tools.read?.(leaf).length ?? 0;
        if (line !== '') await act('insertText', line);
        // Where a line does not come to stand there, the next one would be a piece of a note.
        if (why || (line.trim() !== '' && (tools.read?.(leaf).length ?? 0) <= before)) return why;
      }
      return why;
    } finally {
      page.removeEventListener('input', hear, true);
    }
  };
}
