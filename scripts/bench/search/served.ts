/** Files as a server sends them: counted. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { ServedFiles } from '../../../tests/support/pagefind.ts';

/** Bytes of the body in which a server sends a file. Pagefind's own files are compressed as they lie. */
export function sentBytes(path: string, content: Uint8Array): number {
  return /\.(?:js|json)$/u.test(path) ? gzipSync(content, { level: 6 }).length : content.length;
}

/** The files of a folder, and the bytes that were sent of them so far: each file once, as browsers keep them. */
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
