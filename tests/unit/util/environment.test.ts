import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { projectFolders, projectRoot } from '../../../src/util/environment.ts';

const isClone = existsSync(path.join(projectRoot, '.git'));

it.runIf(isClone)('knows every folder of the project that is under version control', () => {
  const listed = execFileSync('git', ['ls-tree', '-d', '--name-only', 'HEAD'], {
    cwd: projectRoot,
    encoding: 'utf8',
  });
  const names = projectFolders.map((folder) => path.relative(projectRoot, folder));
  expect(names).toEqual(['.git', ...listed.trim().split('\n')].sort());
});
