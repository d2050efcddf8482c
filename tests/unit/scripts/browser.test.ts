import { describe, expect, it } from 'vitest';
import { findBrowser, howToInstall, type Machine } from '../../../scripts/lib/browser.ts';

const machine = (
  platform: NodeJS.Platform,
  files: string[],
  env: NodeJS.ProcessEnv = {},
): Machine => ({ platform, env, exists: (path) => files.includes(path) });

describe('the search for a browser', () => {
  it('prefers the one that CHROMIUM_PATH names', () => {
    const files = ['/usr/bin/chromium', '/opt/chrome'];
    expect(findBrowser(machine('linux', files, { CHROMIUM_PATH: '/opt/chrome' }))).toBe(
      '/opt/chrome',
    );
  });

  it('fails if CHROMIUM_PATH names a missing file', () => {
    const wrong = machine('linux', ['/usr/bin/chromium'], { CHROMIUM_PATH: '/opt/chrome' });
    expect(() => findBrowser(wrong)).toThrow('CHROMIUM_PATH is /opt/chrome: no such file.');
  });

  it('finds Chrome on the PATH of a Linux machine', () => {
    const linux = machine('linux', ['/snap/bin/google-chrome'], { PATH: '/bin:/snap/bin' });
    expect(findBrowser(linux)).toBe('/snap/bin/google-chrome');
  });

  it('prefers the headless Chromium, wherever it is', () => {
    const files = ['/usr/bin/chromium', '/opt/bin/chromium-headless-shell'];
    const linux = machine('linux', files, { PATH: '/usr/bin:/opt/bin' });
    expect(findBrowser(linux)).toBe('/opt/bin/chromium-headless-shell');
  });

  it('finds a macOS application', () => {
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findBrowser(machine('darwin', [chrome]))).toBe(chrome);
  });

  it('finds a Windows program', () => {
    const chrome = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
    const windows = machine('win32', [chrome], { ProgramFiles: 'C:\\Program Files' });
    expect(findBrowser(windows)).toBe(chrome);
  });

  it('returns null if there is none', () => {
    expect(findBrowser(machine('linux', [], { PATH: '/bin' }))).toBeNull();
  });
});

describe('the message for a missing browser', () => {
  it.each([
    ['linux', 'apt-get install -y chromium-headless-shell'],
    ['darwin', 'brew install'],
    ['win32', 'winget install'],
  ] as const)('gives the command to run on %s', (platform, command) => {
    expect(howToInstall(platform)).toContain(command);
  });
});
