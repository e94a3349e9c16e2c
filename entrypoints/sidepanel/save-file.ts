import type { Platform } from '../../lib/platform';
import { attempt } from './attempt';

/** Saves a file through the browser, to a place that somebody chooses. */
export const saveFile: Platform['download'] = ({ name, type, text }) =>
  attempt(async () => {
    const url = URL.createObjectURL(new Blob([text], { type }));
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  }, 'download_failed');
