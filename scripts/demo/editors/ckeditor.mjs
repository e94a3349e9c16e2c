import 'ckeditor5/ckeditor5.css';
import { Bold, ClassicEditor, Essentials, List, Paragraph } from 'ckeditor5';
import { fieldAttributes, mount } from './mount.mjs';
import { showSaved } from './show-saved.mjs';

/** The lines of a part of the model: one for each of its blocks. @returns {string[]} */
const linesOf = (/** @type {any} */ element) =>
  [...element.getChildren()].map((/** @type {any} */ block) =>
    [...block.getChildren()].map((/** @type {any} */ child) => (child.is('$text') ? child.data : '\n')).join(''),
  );

const editor = await ClassicEditor.create(mount(), {
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph, Bold, List],
  toolbar: ['undo', 'redo', 'bold', 'bulletedList'],
  label: 'Plan of care',
});
const { model, editing } = editor;
editing.view.change((writer) => {
  const root = editing.view.document.getRoot();
  if (root) writer.setAttribute('id', fieldAttributes.id, root);
});
model.document.on('change:data', () => {
  const root = model.document.getRoot();
  showSaved('editor', root ? linesOf(root).join('\n') : '');
});
