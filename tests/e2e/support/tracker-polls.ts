import type { Ear } from './tracker';

/** Looks again and again at all that can be looked at, and says what is new. */
export function pollEverything({ alone, hear, text }: Ear): void {
  const before = new Map<string, string>();
  const found: [what: string, now: string][] = [];
  const tell = () => {
    for (const [what, now] of found.splice(0)) hear(`poll ${what}`, now);
  };
  const look = (what: string, value: unknown) => {
    const now = typeof value === 'string' ? value : (text(value) ?? '');
    if (before.get(what) === now) return;
    before.set(what, now);
    found.push([what, now]);
  };
  const known = new Set<PerformanceEntry | string>();
  const globals = () => Object.getOwnPropertyNames(window).filter((name) => name !== 'heard');
  const poll = () => {
    look('address', location.href);
    look('title', document.title);
    look('history', `${history.length} ${text(history.state)}`);
    look('name of the window', window.name);
    look('frames', String(window.length));
    look('cookies', document.cookie);
    look('localStorage', { ...localStorage });
    look('sessionStorage', { ...sessionStorage });
    look('globals', globals());
    look('selection', String(getSelection()));
    look('focus', document.activeElement?.nodeName ?? '');
    look('scroll', `${scrollX} ${scrollY} ${document.documentElement.scrollHeight}`);
    look('print', String(matchMedia('print').matches));
    for (const element of document.querySelectorAll('evenhand-aid, #plain')) {
      const { width, height } = element.getBoundingClientRect();
      look('size', `${width} ${height} ${element.scrollHeight} ${element.scrollWidth}`);
      look('markup', element.outerHTML);
      look('text', String(Reflect.get(element, 'innerText')));
      look('value', (element as HTMLInputElement).value ?? '');
      look('root', element.shadowRoot?.innerHTML ?? '');
      look('states', element.matches(':focus-within, :hover, :active') ? 'in use' : 'not');
      try {
        look('internals', (element as HTMLElement).attachInternals().shadowRoot?.innerHTML ?? '');
      } catch {
        // it has none to give
      }
    }
    for (const entry of performance.getEntries()) {
      const id = `${entry.entryType} ${entry.name}`;
      if (known.has(id)) continue;
      known.add(id);
      found.push(['performance', id]);
    }
  };
  const pollSlowly = async () => {
    look(
      'databases',
      (await indexedDB.databases()).map(({ name, version }) => `${name} ${version}`),
    );
    if ('caches' in window) look('caches', await alone(() => caches.keys()));
    const { held = [], pending = [] } = (await alone(() => navigator.locks?.query())) ?? {};
    look('locks', [...new Set([...held, ...pending].map(({ name }) => name))]);
  };
  setInterval(() => {
    alone(poll);
    tell();
  }, 25);
  let asking = false;
  setInterval(() => {
    if (asking) return;
    asking = true;
    void pollSlowly().finally(() => {
      tell();
      asking = false;
    });
  }, 100);
}
