/** The order of test files: the slowest start first, so that no worker waits for them at the end. */
import { basename } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The slowest files of each project, slowest first; the others follow by size. */
const longest = [
  'accessibility',
  'search',
  'search-states',
  'header-suggestions',
  'addresses',
  'unit-menu',
  'references',
  'quotations',
  'print',
  'layout',
  'council-areas',
  'sub-path',
  'text-is-data',
  'determinism',
  'real-reports',
  'words',
  'ingest-many',
  'ingest',
].map((name) => `${name}.test.ts`);

const rank = ({ moduleId }: TestSpecification): number => {
  const place = longest.indexOf(basename(moduleId));
  return place === -1 ? longest.length : place;
};

export class LongestFirst extends BaseSequencer {
  /** Keeps the order of projects, and Vitest's order of files that are not known to be slow. */
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const byProject = Map.groupBy(sorted, ({ project }) => project.name);
    return [...byProject.values()].flatMap((own) => own.toSorted((a, b) => rank(a) - rank(b)));
  }
}
