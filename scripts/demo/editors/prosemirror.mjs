import 'prosemirror-view/style/prosemirror.css';
import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { fieldAttributes, mount } from './mount.mjs';
import { showSaved } from './show-saved.mjs';

const view = new EditorView(mount(), {
  attributes: fieldAttributes,
  state: EditorState.create({
    schema,
    plugins: [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo, 'Shift-Mod-z': redo }), keymap(baseKeymap)],
  }),
  dispatchTransaction(transaction) {
    view.updateState(view.state.apply(transaction));
    const { doc } = view.state;
    showSaved('editor', doc.textBetween(0, doc.content.size, '\n', '\n'));
  },
});
