/** Writes `_headers` for static hosts such as Netlify and Cloudflare Pages. For other hosts, see docs/hosting.md. */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { cacheRules } from './cache-rules.ts';

const inlineStyle = /<style[^>]*>(?<text>[^<]*)<\/style>/gu;

/** @param basePath with a slash at both ends */
export function headers(basePath: string): AstroIntegration {
  return {
    name: 'pilcrow-headers',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        // The inline styles (order of layers, fonts, colours) are the same on all pages.
        const home = await readFile(join(folder, 'index.html'), 'utf8');
        const styles = [...home.matchAll(inlineStyle)].map(({ groups }) => groups?.['text'] ?? '');
        const rules = cacheRules(await filesOf(folder)).map(
          ({ path, value }) => [path, { 'Cache-Control': value }] as const,
        );
        const text = formatHeaders(basePath, [['*', securityHeaders(styles)], ...rules]);
        await writeFile(join(folder, '_headers'), text);
      },
    },
  };
}

/** Paths from the folder, with `/`, sorted. */
async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name !== '_headers')
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
}

/**
 * The text of a `_headers` file (https://developers.cloudflare.com/pages/configuration/headers/).
 * @param rules headers by their path below the site’s base; no two may give a path the same header, because some hosts
 * would send both
 */
export function formatHeaders(
  basePath: string,
  rules: readonly (readonly [path: string, headers: Readonly<Record<string, string>>])[],
): string {
  return rules
    .map(([path, headers]) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
      return `${basePath}${path}\n${lines.join('')}`;
    })
    .join('\n');
}

function securityHeaders(styles: readonly string[]): Record<string, string> {
  return {
    'Content-Security-Policy': policyFor(styles),
    'X-Content-Type-Options': 'nosniff',
    // Reports mark the words of the search that led to them, so the site needs the referrer; others must not get it.
    'Referrer-Policy': 'same-origin',
    'Permissions-Policy':
      'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()',
  };
}

/** Allows only the site’s own files, these styles, and WebAssembly, which search uses. */
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
