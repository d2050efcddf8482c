/** The other generators: whether they are there. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { StepName } from './step-names.ts';

export const starlightFolder = path.join(import.meta.dirname, 'starlight');
export const hugoFolder = path.join(import.meta.dirname, 'hugo');

/**
 * The steps that can be done: Starlight is installed where it lacks, Hugo left out.
 * @param tell told what is done for that
 */
export function ensureGenerators(
  steps: readonly StepName[],
  tell: (text: string) => void,
): StepName[] {
  if (steps.includes('starlight') && !existsSync(path.join(starlightFolder, 'node_modules'))) {
    tell('Starlight is being installed.');
    // `npm ci` refuses a lock of which the registry lacks an optional package.
    execFileSync('npm', ['install', '--no-save'], {
      cwd: starlightFolder,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  if (!steps.includes('hugo') || isInstalled('hugo')) return [...steps];
  tell('Hugo is not installed: it is left out.');
  return steps.filter((name) => name !== 'hugo');
}

function isInstalled(program: string): boolean {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return folders.some((folder) => existsSync(path.join(folder, program)));
}
