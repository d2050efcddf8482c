/** Writes `_headers`, which static hosts such as Netlify and Cloudflare Pages send: a strict content security policy. */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { basePath } from '../util/environment.ts';

const inlineStyle = /<style[^>]*>(?<text>[^<]*)<\/style>/gu;

export function securityHeaders(): AstroIntegration {
  return {
    name: 'pilcrow-security-headers',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        // The styles within pages (order of layers, fonts) are the same in all.
        const home = await readFile(join(folder, 'index.html'), 'utf8');
        const styles = [...home.matchAll(inlineStyle)].map(({ groups }) => groups?.['text'] ?? '');
        const path = `${basePath.replace(/\/*$/u, '')}/*`;
        const policy = policyFor(styles);
        await writeFile(
          join(folder, '_headers'),
          `${path}\n  Content-Security-Policy: ${policy}\n`,
        );
      },
    },
  };
}

/** Nothing but the site’s own files, these styles, and WebAssembly, which search runs. */
function policyFor(styles: readonly string[]): string {
  const hashes = [...new Set(styles)].map(
    (style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  );
  return [
    "default-src 'self'",
    "script-src 'self' 'wasm-unsafe-eval'",
    `style-src 'self' ${hashes.join(' ')}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}
