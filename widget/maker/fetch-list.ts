import { fetchText } from '../fetch-text';
import { readList, type WidgetList } from './widget-list';

/** A hundred times what a release of fourteen decisions needs. */
const mostBytes = 1_000_000;

/** The list beside the folder of this page: the one thing that the page asks for besides itself and what it shows. */
export async function fetchList(): Promise<WidgetList | undefined> {
  const text = await fetchText(new URL('../evenhand.json', document.baseURI), 'evenhand.json', mostBytes).catch(() => undefined);
  return text === undefined ? undefined : readList(text);
}
