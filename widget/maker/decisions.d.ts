/** What the pages of the maker are built with: every decision of this release, and its options by name. */
declare module 'evenhand-decisions' {
  export interface Decision {
    id: string;
    stage: 'antenatal' | 'birth' | 'postnatal';
    title: string;
    options: { id: string; name: string }[];
  }
  const decisions: readonly Decision[];
  export default decisions;
}
