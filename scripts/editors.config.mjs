import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { root } from './run.mjs';

/** The scripts of the sample records that need a library, by the name that their page asks for. */
const entries = {
  controlled: new URL('./demo/editors/controlled.mjs', import.meta.url),
  prosemirror: new URL('./demo/editors/prosemirror.mjs', import.meta.url),
  ckeditor: new URL('./demo/editors/ckeditor.mjs', import.meta.url),
  lexical: new URL('./demo/editors/lexical.mjs', import.meta.url),
  quill: new URL('./demo/editors/quill.mjs', import.meta.url),
};

/** Bundles the editors of the sample records, so that their pages need no network. Nothing of them is in a shell. */
export default defineConfig({
  root: join(root, 'scripts', 'demo', 'editors'),
  build: {
    outDir: join(root, 'dist', 'demo'),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    chunkSizeWarningLimit: 4_000,
    rolldownOptions: {
      input: Object.fromEntries(Object.entries(entries).map(([name, address]) => [name, fileURLToPath(address)])),
      output: { entryFileNames: '[name].js', chunkFileNames: '[name].js', assetFileNames: '[name][extname]' },
    },
  },
});
