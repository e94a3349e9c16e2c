import 'quill/dist/quill.snow.css';
import Quill from 'quill';
import { fieldAttributes, mount } from './mount.mjs';
import { showSaved } from './show-saved.mjs';

const place = document.createElement('div');
mount().append(place);
const editor = new Quill(place, { theme: 'snow', modules: { toolbar: ['bold', { list: 'bullet' }] } });
for (const [name, value] of Object.entries(fieldAttributes)) editor.root.setAttribute(name, value);
// Its text always ends with a line break of its own.
editor.on('text-change', () => showSaved('editor', editor.getText().slice(0, -1)));
