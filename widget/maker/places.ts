import type { Way } from './wishes';

/** What is wrong with an address; each has its sentence in the words of the maker. */
export type PlaceFault =
  | 'siteNotAddress'
  | 'folderNotAddress'
  | 'folderIsFile'
  | 'folderNeedsSite'
  | 'notSecure'
  | 'hostNotPlain'
  | 'hasQuery'
  | 'offerNotAddress'
  | 'offerElsewhere'
  | 'offerNotInFrame'
  | 'frameNeedsOrigin';

/** Where everything will lie. */
export interface Places {
  /** Of the widget's files, as it stands in a tag: a path where the page is of the same website. Ends with a slash. */
  folder: string;
  /** The same with its origin, where that is known. */
  whole: string | undefined;
  /** Of the widget's files; undefined where they lie on the page's own website and nobody said which that is. */
  origin: string | undefined;
  /** Whether the page and the files are of one origin. */
  same: boolean;
  /** Of the offer, as it stands in a tag. */
  offer: string | undefined;
  /** What a policy has to name for the offer: “'self'” or an origin. */
  offerSource: string | undefined;
}

export type Placed =
  | { ok: true; places: Places }
  | { ok: false; faults: Partial<Record<'site' | 'folder' | 'offer', PlaceFault>> };

export interface Asked {
  site: string;
  folder: string;
  /** '' where there is no offer. */
  offer: string;
  way: Way;
}

/** Stands for the website of the page as long as nobody said which that is. */
const unnamed = 'https://page.invalid';

function faultOf(url: URL): PlaceFault | undefined {
  const onThisComputer = url.hostname === 'localhost' || url.hostname === '127.0.0.1';
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && onThisComputer)) return 'notSecure';
  // A policy is parted by spaces, commas and semicolons, and a host may hold some of them.
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)*$/.test(url.hostname)) return 'hostNotPlain';
  return url.search || url.hash || url.username || url.password ? 'hasQuery' : undefined;
}

const isWhole = (typed: string) => /^[a-z][a-z0-9+.-]*:/i.test(typed) || typed.startsWith('//');

function read(typed: string, base: string): URL | undefined {
  return URL.canParse(typed, base) ? new URL(typed, base) : undefined;
}

/**
 * Works out where things lie from what was typed. All faults at once, one for each field.
 * An offer without a slash lies beside the widget's files; one that begins with a slash, on the website of the page.
 */
export function placesOf({ site, folder, offer, way }: Asked): Placed {
  const faults: Partial<Record<'site' | 'folder' | 'offer', PlaceFault>> = {};
  const page = siteOf(site.trim(), faults);
  const typed = folder.trim();
  const here = page?.origin ?? unnamed;
  const files = read(typed === '' ? 'x:' : typed.endsWith('/') ? typed : `${typed}/`, here);
  if (!files || !(isWhole(typed) || typed.startsWith('/'))) faults.folder = 'folderNotAddress';
  else if (/\.(?:js|html?|json|css)\/$/i.test(files.pathname)) faults.folder = 'folderIsFile';
  else {
    const fault = faultOf(files);
    if (fault) faults.folder = fault;
    else if (isWhole(typed) && !page && !faults.site) faults.site = 'folderNeedsSite';
    else if (way === 'frame' && !isWhole(typed) && !page) faults.folder = 'frameNeedsOrigin';
  }
  const local = offer.trim();
  const base = local.includes('/') || !files ? here : files.href;
  const file = local ? read(local, base) : undefined;
  if (local && !faults.folder && files) {
    const fault = !file || file.pathname.endsWith('/') ? 'offerNotAddress' : faultOf(file);
    if (fault) faults.offer = fault;
    else if (file && file.origin !== here && file.origin !== files.origin) faults.offer = 'offerElsewhere';
    else if (file && way === 'frame' && file.origin !== files.origin) faults.offer = 'offerNotInFrame';
  }
  if (!files || Object.keys(faults).length > 0) return { ok: false, faults };
  const same = files.origin === here;
  const known = files.origin !== unnamed;
  const short = (url: URL) => (url.origin === here && way === 'tag' ? url.pathname : url.href);
  return {
    ok: true,
    places: {
      folder: known || way === 'tag' ? short(files) : files.pathname,
      whole: known ? files.href : undefined,
      origin: known ? files.origin : undefined,
      same,
      offer: file && short(file),
      offerSource: file && (file.origin === here ? "'self'" : file.origin),
    },
  };
}

function siteOf(typed: string, faults: { site?: PlaceFault }): URL | undefined {
  if (typed === '') return undefined;
  const url = URL.canParse(typed) ? new URL(typed) : undefined;
  const fault = url ? faultOf(url) : 'siteNotAddress';
  if (fault) faults.site = fault;
  return fault ? undefined : url;
}
