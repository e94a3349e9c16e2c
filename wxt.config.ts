import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { cases } from './scripts/case-plugin';
import { packs } from './scripts/pack-plugin';
import { tilts } from './scripts/tilt-plugin';

/**
 * Nothing may be loaded, sent, framed or evaluated that is not in the package. Where there is a page that sends to the
 * server which a trust's policy names, `connect` is https: no address is known before that policy is read. Every other
 * page says `connect-src 'none'` for itself, and a browser goes by both.
 */
const policy = (connect: "'none'" | 'https:') =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    `connect-src ${connect}`,
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

/** While somebody develops, pages talk to the server that builds them. */
const talkToServer = {
  name: 'talk-to-server',
  apply: 'serve',
  transformIndexHtml: (html: string) => html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''),
} as const;

export default defineConfig({
  imports: false,
  outDir: process.env.EVENHAND_EXTENSION ?? 'dist/extension',
  webExt: { disabled: true },
  vite: () => ({
    plugins: [preact(), packs(), cases(), tilts(), talkToServer],
    build: { modulePreload: false, cssTarget: ['chrome116', 'firefox142'] },
  }),
  manifest: ({ browser, command }) => ({
    name: 'Evenhand',
    description: 'A fair choice on the table in maternity care: balanced options beside the record, kept on this device.',
    // `storage`: the key in memory, and a trust's settings. `idle`: the computer was locked. `activeTab` and `scripting`:
    // to put a note into the page that the button was pressed on, when somebody asks for it and at no other time. None
    // makes a browser ask. WXT adds `sidePanel` where the browser has it.
    permissions: ['storage', 'idle', 'activeTab', 'scripting'],
    action: { default_title: 'Open Evenhand' },
    ...(command === 'build' && {
      content_security_policy: { extension_pages: policy(browser === 'firefox' ? "'none'" : 'https:') },
    }),
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
      : {
          minimum_chrome_version: '116',
          storage: { managed_schema: 'managed-schema.json' },
          // To sign in at the trust's server: asked for when somebody presses send, and not before.
          optional_permissions: ['identity'],
        }),
  }),
});
