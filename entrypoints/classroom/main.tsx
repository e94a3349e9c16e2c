import { signal } from '@preact/signals-core';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Classroom } from '../../components/classroom/classroom';
import { type ClassroomView, hashOf, openedBy } from '../../lib/practice/classroom-view';
import { practiceRoom } from '../../lib/practice/practice-room';
import { openItems } from '../../lib/storage/item-store';
import { practiceDatabase } from '../../lib/storage/practice-database';
import cases from '../../training?cases';
import { openTab } from '../sidepanel/open-tab';
import { saveFile } from '../sidepanel/save-file';
import { shelf } from '../sidepanel/shelf';
import { trustPolicy } from '../sidepanel/trust-policy';
import { laidOut } from './laid-out';
import { loadTilts } from './load-tilts';
import { practiceFileOf } from './practice-file-of';
import { stageOf } from './stage-of';
import { stampCopies } from './stamp-copies';

const root = document.getElementById('classroom');
if (!root) throw new Error('the classroom has no #classroom');

const now = () => new Date().toISOString();
const newId = () => crypto.randomUUID();
const { version } = browser.runtime.getManifest();
const { policy } = trustPolicy(browser.storage);
const room = practiceRoom({ items: openItems(practiceDatabase), now, newId });
const opened = openedBy(location.hash);
const view = signal<ClassroomView>(opened.view);
const large = signal(opened.large);
// In a side panel there is no tab around the page.
const own = await browser.tabs.getCurrent().catch(() => undefined);
const openPage = (page: string) => openTab(browser.tabs, new URL(page, location.href).href);

addEventListener('hashchange', () => {
  view.value = openedBy(location.hash).view;
});
stampCopies(document);
// What another tab has acted meanwhile is there when this one is looked at again.
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') void room.look();
});

render(
  <Classroom
    room={room}
    cases={cases}
    decisions={shelf.cards}
    loadPack={shelf.load}
    loadTilts={loadTilts}
    stage={stageOf({ policy, version, now, newId, openPage })}
    openFile={practiceFileOf({ room, cases, decisions: shelf.cards, loadPack: shelf.load, now, version })}
    view={view}
    go={(to) => {
      location.hash = hashOf(to);
    }}
    large={large}
    openTab={own ? undefined : (at, how) => void openPage(`/classroom.html${hashOf(at, how)}`)}
    leave={() => {
      if (own?.id === undefined) location.assign('/sidepanel.html');
      else void browser.tabs.remove(own.id);
    }}
    print={() => print()}
    download={saveFile}
    random={Math.random}
    now={now}
  />,
  root,
);
await room.look();
document.documentElement.dataset.ready = 'true';
if (opened.print) {
  await laidOut(root);
  await document.fonts.ready;
  print();
}
