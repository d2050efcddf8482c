/** Finds the Chromium for tests of the built site, and installs it on Debian. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { posix, win32, type PlatformPath } from 'node:path';

/** What the search for a browser depends on; tests pass their own. */
export interface Machine {
  platform: NodeJS.Platform;
  env: NodeJS.ProcessEnv;
  /** Whether a file exists. */
  exists: (path: string) => boolean;
}

const thisMachine: Machine = { platform: process.platform, env: process.env, exists: existsSync };

/**
 * Path of the browser: `CHROMIUM_PATH`, or the first that exists in the usual places; null if there is none.
 * Throws if the file of `CHROMIUM_PATH` does not exist.
 */
export function findBrowser(machine: Machine = thisMachine): string | null {
  const chosen = machine.env['CHROMIUM_PATH'];
  if (chosen) {
    if (!machine.exists(chosen)) throw new Error(`CHROMIUM_PATH is ${chosen}: no such file.`);
    return chosen;
  }
  return usualPlaces(machine).find((path) => machine.exists(path)) ?? null;
}

/** The browser's path, after installing it if this needs no further permission (Debian, as root); otherwise throws. */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  if (!isDebianAsRoot()) throw new Error(howToInstall(process.platform));
  aptGet('update');
  aptGet('install', '-y', headless);
  const installed = findBrowser();
  if (!installed)
    throw new Error(`apt-get installed ${headless}, but it is in none of the usual places.`);
  return installed;
}

/** The message if there is no browser; it ends with the command to run. */
export function howToInstall(platform: NodeJS.Platform): string {
  const commands: Partial<Record<NodeJS.Platform, string>> = {
    darwin: 'brew install --cask chromium',
    win32: 'winget install --id Google.Chrome',
  };
  const command =
    commands[platform] ?? `sudo apt-get update && sudo apt-get install -y ${headless}`;
  return `No Chromium or Chrome was found. If there is one elsewhere, set CHROMIUM_PATH; to install one, run:\n  ${command}`;
}

/**
 * Debian's package and command for Chromium without windows. It opens the same pages about four times as fast as the
 * full browser, which draws a toolbar for each even if nobody sees it.
 */
const headless = 'chromium-headless-shell';

const namesOnPath = [
  headless,
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

const macApplications = [
  'Chromium.app/Contents/MacOS/Chromium',
  'Google Chrome.app/Contents/MacOS/Google Chrome',
];

const windowsPrograms = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

function usualPlaces({ platform, env }: Machine): string[] {
  if (platform === 'win32') {
    const roots = [env['LOCALAPPDATA'], env['ProgramFiles'], env['ProgramFiles(x86)']];
    return combine(roots, windowsPrograms, win32);
  }
  const folders = ['/usr/bin', ...(env['PATH'] ?? '').split(':')];
  const onPath = namesOnPath.flatMap((name) => combine(folders, [name], posix));
  if (platform !== 'darwin') return onPath;
  const applications = ['/Applications', env['HOME'] && `${env['HOME']}/Applications`];
  return [...combine(applications, macApplications, posix), ...onPath];
}

function combine(folders: (string | undefined)[], names: string[], path: PlatformPath): string[] {
  return folders.flatMap((folder) => (folder ? names.map((name) => path.join(folder, name)) : []));
}

/** Sends progress to stderr, because stdout is only for the path. */
function aptGet(...args: string[]): void {
  execFileSync('apt-get', args, { stdio: ['ignore', 2, 2] });
}

function isDebianAsRoot(): boolean {
  const release = '/etc/os-release';
  if (process.getuid?.() !== 0 || !existsSync(release)) return false;
  return /^ID=debian$/m.test(readFileSync(release, 'utf8'));
}
