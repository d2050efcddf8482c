import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

/** Each module, by its path in the project, with those that it imports, if only for their types. */
const imports = new Map(
  globSync('{src,scripts}/**/*.ts', {
    cwd: root,
    exclude: ['**/node_modules/**', '**/*.d.ts'],
  }).map((file) => {
    const { importedFiles } = ts.preProcessFile(readFileSync(path.join(root, file), 'utf8'));
    return [file, importedFiles.map(({ fileName }) => path.join(file, '..', fileName))] as const;
  }),
);

it('no module imports itself by way of others', () => {
  const left = new Map(imports);
  // Whoever imports none of those left is in no circle.
  for (let before = Infinity; left.size < before;) {
    before = left.size;
    for (const [file, imported] of left) {
      if (!imported.some((other) => left.has(other))) left.delete(file);
    }
  }
  expect([...left.keys()]).toEqual([]);
});
