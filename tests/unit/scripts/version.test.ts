/** What is kept of files that were read is thrown away where code changed that read them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { parts } from '../../../scripts/lib/ingest/version.ts';

const root = path.resolve(import.meta.dirname, '../../..');

/** Static and dynamic imports of the project’s own modules; those of types leave no trace in what runs. */
const imported = /^(?:import|export)(?! type\b)[^;]*?from '(\.[^']+)'|import\('(\.[^']+)'\)/gmu;

/** A module and all that it imports, by their paths from the root. */
function modulesOf(file: string, met = new Set<string>()): Set<string> {
  const name = path.relative(root, file);
  if (met.has(name)) return met;
  met.add(name);
  for (const [, fixed, asked] of readFileSync(file, 'utf8').matchAll(imported)) {
    modulesOf(path.resolve(path.dirname(file), fixed ?? asked ?? ''), met);
  }
  return met;
}

it('knows all code that reads a file', () => {
  const modules = [...modulesOf(path.join(root, 'scripts/lib/ingest/reader.ts'))];
  expect(modules).toContain('src/pipeline/read/pdf/index.ts');
  expect(modules.filter((name) => !parts.some((part) => name.startsWith(`${part}/`)))).toEqual([]);
});
