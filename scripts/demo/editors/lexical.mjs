import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $getRoot, createEditor } from 'lexical';
import { fieldAttributes, mount } from './mount.mjs';
import { showSaved } from './show-saved.mjs';

const field = document.createElement('div');
field.contentEditable = 'true';
for (const [name, value] of Object.entries(fieldAttributes)) field.setAttribute(name, value);
mount().append(field);

const editor = createEditor({
  namespace: 'sample',
  onError: (problem) => {
    throw problem;
  },
});
editor.setRootElement(field);
registerRichText(editor);
registerHistory(editor, createEmptyHistoryState(), 300);
editor.registerUpdateListener(({ editorState }) => {
  editorState.read(() => {
    const blocks = $getRoot().getChildren();
    showSaved('editor', blocks.map((block) => block.getTextContent()).join('\n'));
  });
});
