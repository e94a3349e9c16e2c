import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { clearPast } from '../lib/storage/clear-past';
import { lockKeys } from './sidepanel/lock-keys';
import { screenLock } from './sidepanel/screen-lock';
import { sessionKeys } from './sidepanel/session-keys';
import { trustPolicy } from './sidepanel/trust-policy';

/** What Firefox has in place of a side panel; the types know Chrome only. */
interface SidebarAction {
  open: () => Promise<void>;
}

export default defineBackground(() => {
  // Everything listens before anything is awaited: a worker that was asleep is woken by what it listens to.
  const keys = sessionKeys(browser.storage);
  // What went past its day while the browser was closed goes when it starts, before anybody opens the panel.
  browser.runtime.onStartup.addListener(() => void clearPast(keys, new Date().toISOString()));
  screenLock(browser.idle, trustPolicy(browser.storage).policy)(() => void lockKeys(keys));

  if (import.meta.env.FIREFOX) {
    const { sidebarAction } = browser as unknown as { sidebarAction: SidebarAction };
    // A press beside another page opens that page to the panel, which stays as it is: it knows whose record it began beside.
    browser.action.onClicked.addListener(() => sidebarAction.open());
    return;
  }
  // `open` has to be called in the click itself, with nothing awaited before it. Letting the browser open the panel
  // by its own (`openPanelOnActionClick: true`) would not grant `activeTab`, which putting text into a record needs.
  browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: false });
  browser.action.onClicked.addListener((tab) => browser.sidePanel.open({ windowId: tab.windowId }));
});
