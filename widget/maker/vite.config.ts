import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { decisionsOfRelease } from './decisions.config';

const root = resolve(import.meta.dirname, '../..');

/**
 * The pages for web editors: `dist/widget/embed`, a folder beside the files that the pages speak of. Addresses are
 * relative, so that it works wherever a trust puts `dist/widget`. It is built after the widget, which empties that folder.
 */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  publicDir: false,
  plugins: [decisionsOfRelease('en-GB'), preact({ prefreshEnabled: false, devToolsEnabled: false })],
  build: {
    target: 'es2022',
    outDir: resolve(root, 'dist/widget/embed'),
    emptyOutDir: true,
    // A script put into the page would break its policy, and so would a picture in its style sheet.
    modulePreload: false,
    assetsInlineLimit: 0,
    cssTarget: ['chrome116', 'firefox142', 'safari17'],
    rolldownOptions: {
      input: { index: resolve(import.meta.dirname, 'index.html'), offer: resolve(import.meta.dirname, 'offer.html') },
      output: {
        // Some places where files are put make all letters small.
        hashCharacters: 'hex',
        entryFileNames: '[name].[hash].js',
        chunkFileNames: 'shared.[hash].js',
        assetFileNames: 'maker.[hash][extname]',
      },
    },
  },
});
