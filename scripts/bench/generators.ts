/** The other generators, and whether they are installed. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { StepName } from './step-names.ts';

export const starlightFolder = path.join(import.meta.dirname, 'starlight');
export const hugoFolder = path.join(import.meta.dirname, 'hugo');

/**
 * The steps that can be run. If Starlight is missing, it is installed; if Hugo is missing, it is left out.
 * @param tell called with what is being done
 */
export function ensureGenerators(
  steps: readonly StepName[],
  tell: (text: string) => void,
): StepName[] {
  if (steps.includes('starlight') && !existsSync(path.join(starlightFolder, 'node_modules'))) {
    tell('Starlight is being installed.');
    // `npm ci` fails if the registry lacks an optional package of the lock file.
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
