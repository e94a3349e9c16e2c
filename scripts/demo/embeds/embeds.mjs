import { addresses, documents } from './addresses.mjs';
import { drupal } from './drupal.mjs';
import { usual } from './embed-page.mjs';
import { embedsPage } from './embeds-page.mjs';
import { orders } from './orders.mjs';
import { placements } from './placements.mjs';
import { styles } from './styles.mjs';
import { umbraco } from './umbraco.mjs';
import { widgetOf } from './widget-of.mjs';
import { wordpress } from './wordpress.mjs';

/** @typedef {import('./embed-page.mjs').Embed} Embed */

/** Every page, in the order in which they are listed. @type {{ title: string, embeds: Embed[] }[]} */
export const groups = [
  { title: 'As a CMS writes it', embeds: [...wordpress, ...drupal, ...umbraco] },
  { title: 'Where it stands', embeds: placements },
  { title: 'Under a style that works against it', embeds: styles },
  { title: 'When the script and the element come', embeds: orders },
  { title: 'Where its files come from', embeds: addresses },
  { title: 'What the server says of the page', embeds: documents },
];

export const addressOf = (/** @type {Embed} */ { id, folder = '' }) => `/embeds/${folder}${id}`;

/**
 * A page that is hard on the widget, or the list of them.
 * @param {string} path
 * @param {import('../server.mjs').Origins} origins
 * @returns {{ body: string | Buffer, policy: string[], headers?: Record<string, string> } | undefined} nothing where there is no such page
 */
export function embedAt(path, origins) {
  if (path === '/embeds') return { body: embedsPage({ groups, addressOf }), policy: [...usual] };
  const embed = groups.flatMap(({ embeds }) => embeds).find((one) => addressOf(one) === path);
  if (!embed) return undefined;
  const { make, policy = usual, headers, encoding = 'utf8' } = embed;
  return {
    body: Buffer.from(make(widgetOf(origins)), encoding),
    policy: policy.map((rule) => rule.replace('{other}', origins.other).replace('{self}', origins.url)),
    ...(headers && { headers }),
  };
}
