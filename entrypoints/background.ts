import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';

/** What Firefox has in place of a side panel; the types know Chrome only. */
interface SidebarAction {
  toggle: () => Promise<void>;
}

export default defineBackground(() => {
  if (import.meta.env.FIREFOX) {
    const { sidebarAction } = browser as unknown as { sidebarAction: SidebarAction };
    browser.action.onClicked.addListener(() => sidebarAction.toggle());
    return;
  }
  // `open` has to be called in the click itself, with nothing awaited before it. Letting the browser open the panel
  // by its own (`openPanelOnActionClick: true`) would not grant `activeTab`, which putting text into a record needs.
  browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: false });
  browser.action.onClicked.addListener((tab) => browser.sidePanel.open({ windowId: tab.windowId }));
});
