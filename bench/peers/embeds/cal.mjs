import getCal from '@calcom/embed-snippet';

const Cal = getCal('/cal/embed.js');
Cal('init', { origin: 'https://app.cal.com' });
Cal('inline', { elementOrSelector: '#booking', calLink: 'example/visit' });
