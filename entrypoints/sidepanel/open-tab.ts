/** The parts of the browser that open a tab. */
export interface Tabs {
  query: (which: { active: true; currentWindow: true }) => Promise<{ id?: number | undefined }[]>;
  create: (tab: { url: string; openerTabId?: number }) => Promise<{ id?: number | undefined }>;
  remove: (id: number) => Promise<void>;
}

/**
 * Opens a page in a tab. When that is closed, the tab beside which the panel stands is in front again.
 * @returns what closes it
 */
export async function openTab(tabs: Tabs, url: string): Promise<() => void> {
  const [here] = await tabs.query({ active: true, currentWindow: true });
  const { id } = await tabs.create({ url, ...(here?.id !== undefined && { openerTabId: here.id }) });
  return () => {
    // It may be closed already, by hand.
    if (id !== undefined) tabs.remove(id).catch(() => {});
  };
}
