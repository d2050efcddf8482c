/** What is cached about files is discarded when the code that read them changes. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { parts } from '../../../../../scripts/lib/ingest/version.ts';

const root = path.resolve(import.meta.dirname, '../../../../..');

/** Static and dynamic imports of the project’s own modules; imports of types have no effect at run time. */
const imported = /^(?:import|export)(?! type\b)[^;]*?from '(\.[^']+)'|import\('(\.[^']+)'\)/gmu;

/** A module and everything it imports, by their paths from the root. */
function modulesOf(file: string, met = new Set<string>()): Set<string> {
  const name = path.relative(root, file);
  if (met.has(name)) return met;
  met.add(name);
  for (const [, fixed, asked] of readFileSync(file, 'utf8').matchAll(imported)) {
    modulesOf(path.resolve(path.dirname(file), fixed ?? asked ?? ''), met);
  }
  return met;
}

it('the version covers all code that reads a file', () => {
  const modules = [...modulesOf(path.join(root, 'scripts/lib/ingest/reader.ts'))];
  expect(modules).toContain('src/pipeline/read/pdf/index.ts');
  expect(modules.filter((name) => !parts.some((part) => name.startsWith(`${part}/`)))).toEqual([]);
});
