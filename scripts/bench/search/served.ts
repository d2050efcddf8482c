/** Counts the bytes of files as a server sends them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { ServedFiles } from '../../../tests/support/pagefind.ts';

/** Bytes of the response body for a file. Pagefind's own files are already compressed. */
export function sentBytes(path: string, content: Uint8Array): number {
  return /\.(?:js|json)$/u.test(path) ? gzipSync(content, { level: 6 }).length : content.length;
}

/** The files of a folder, and the bytes sent so far: each file counts once, as browsers cache it. */
export function serve(folder: string): ServedFiles & { sent: () => number } {
  const sizes = new Map<string, number>();
  return {
    get: (path) => {
      const content = readFileSync(join(folder, path));
      if (!sizes.has(path)) sizes.set(path, sentBytes(path, content));
      return content;
    },
    sent: () => [...sizes.values()].reduce((sum, size) => sum + size, 0),
  };
}
