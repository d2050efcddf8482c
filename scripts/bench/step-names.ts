/** What is measured at each number of reports, in order. */
export const stepNames = ['ingest', 'build', 'index', 'starlight', 'hugo', 'add'] as const;
export type StepName = (typeof stepNames)[number];

export const stepTitles: Readonly<Record<StepName, string>> = {
  ingest: 'ingest, nothing read before',
  build: 'build with search',
  index: '– of it, the search index',
  starlight: 'Starlight with search',
  hugo: 'Hugo, which has no search',
  add: 'ingest of ten more',
};
