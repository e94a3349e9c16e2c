import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { packs } from './scripts/pack-plugin';

/** Nothing may be loaded, sent, framed or evaluated that is not in the package. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

export default defineConfig({
  imports: false,
  outDir: 'dist/extension',
  webExt: { disabled: true },
  vite: () => ({ plugins: [preact(), packs()], build: { modulePreload: false, cssTarget: ['chrome116', 'firefox142'] } }),
  manifest: ({ browser, command }) => ({
    name: 'Evenhand',
    description: 'A fair choice on the table in maternity care: balanced options beside the record, kept on this device.',
    // `storage`: the key in memory, and a trust's settings. `idle`: the computer was locked. Neither reads a page, and
    // neither makes a browser ask. WXT adds `sidePanel` where the browser has it.
    permissions: ['storage', 'idle'],
    action: { default_title: 'Open Evenhand' },
    ...(command === 'build' && { content_security_policy: { extension_pages: policy } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'evenhand@evenhand.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '116', storage: { managed_schema: 'managed_schema.json' } }),
  }),
});
