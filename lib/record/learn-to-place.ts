/** A page function: which pages a field is in, each by its title and address, from its own document up to the top one. */
export function learnToPlace(): void {
  globalThis.evenhandRecord ??= {};
  const tools = globalThis.evenhandRecord;

  tools.places = (leaf) => {
    const places: string[] = [];
    for (let view = leaf.ownerDocument.defaultView; view; view = view.frameElement?.ownerDocument.defaultView ?? null) {
      const { title } = view.document;
      // Signs come and go with typing ("* " for what is not saved) and name nobody; letters and digits do.
      places.push(JSON.stringify([title.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim(), view.location.href]));
    }
    return places;
  };
}
