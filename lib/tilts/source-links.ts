import type { SourceLink } from './pack-tilt';

/** What the sources of our rules name, and where it can be read. */
const known: readonly (SourceLink & { as: RegExp })[] = [
  { as: /IPDAS/, name: 'IPDAS', url: 'https://decisionaid.ohri.ca/IPDAS/using.html' },
  { as: /NG197/, name: 'NICE NG197', url: 'https://www.nice.org.uk/guidance/ng197/chapter/recommendations' },
  {
    as: /ECD8/,
    name: 'NICE ECD8',
    url: 'https://www.nice.org.uk/corporate/ecd8/chapter/content-and-process-standards-for-patient-decision-aids',
  },
  {
    as: /NG192/,
    name: 'NICE NG192',
    url: 'https://bmfms.org.uk/professionals/news/209/amendments_to_evidence_for_nice_caesarean_birth_guideline_ng192',
  },
  { as: /QS15/, name: 'NICE QS15', url: 'https://www.nice.org.uk/guidance/qs15/chapter/quality-statement-6-decision-making' },
  {
    as: /Montgomery/,
    name: 'Montgomery 2015',
    url: 'https://amadvocates.co.uk/2015/am-senior-junior-in-uksc-case-of-montgomery/',
  },
  {
    as: /Martin 2021/,
    name: 'Martin 2021',
    url: 'https://portal.findresearcher.sdu.dk/en/publications/providing-balanced-information-about-options-in-patient-decision-',
  },
  { as: /Witteman 2021/, name: 'Witteman 2021', url: 'https://eprints.whiterose.ac.uk/id/eprint/178930' },
  { as: /Muscat 2021/, name: 'Muscat 2021', url: 'https://pubmed.ncbi.nlm.nih.gov/34053361/' },
  { as: /Büchter 2014|S39/, name: 'Büchter 2014', url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4153005' },
  { as: /Webster 2017|S40/, name: 'Webster 2017', url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5519649' },
  { as: /Hanley 1983/, name: 'Hanley 1983', url: 'https://doi.org/10.1001/jama.1983.03330370053031' },
  { as: /NHS content/, name: 'NHS content guide', url: 'https://service-manual.nhs.uk/content' },
  { as: /MNM|S35/, name: 'Making Numbers Meaningful', url: 'https://doi.org/10.1177/23814683241310242' },
];

/** The addresses of what the source of a rule names; none for a rule of our own. */
export function sourceLinks(source: string): SourceLink[] {
  return known.filter(({ as }) => as.test(source)).map(({ name, url }) => ({ name, url }));
}
