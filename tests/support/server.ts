/**
 * A small static server for the built site, like a plain web host with the site's `_headers` on security and on
 * files that never change. All other files are sent again each time.
 */
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

/** A served folder. */
export interface Site {
  /** With its base path and a final slash: `http://127.0.0.1:41234/`. */
  url: string;
  close: () => Promise<void>;
}

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/vnd.microsoft.icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.jsonl': 'application/jsonl',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/** Serves `folder` under `base` on a free local port. */
export async function serve(folder: string, base = '/'): Promise<Site> {
  const { secure, lasting } = readHeaders(folder);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.startsWith(base) ? decodeURIComponent(pathname.slice(base.length)) : null;
    const file = path === null ? null : findFile(folder, path);
    response.setHeaders(secure);
    const kept =
      file === null ? undefined : lasting.find(({ start }) => pathname.startsWith(start));
    response.setHeader('cache-control', kept?.caching ?? 'no-store');
    if (file === 'folder') response.writeHead(301, { location: `${pathname}/` }).end();
    else send(response, file ? 200 : 404, file ?? join(folder, '404.html'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}${base}`, close: () => close(server) };
}

function send(response: ServerResponse, status: 200 | 404, file: string): void {
  response.writeHead(status, {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
  });
  createReadStream(file).pipe(response);
}

/** What the site asks of its host, as far as this server does it. */
interface HostRules {
  /** Sent with every file. */
  secure: Headers;
  /** Files that never change: how their paths start, and how long they may be kept. */
  lasting: { start: string; caching: string }[];
}

/** Reads `_headers`, whose first rule is for every file. */
function readHeaders(folder: string): HostRules {
  const file = join(folder, '_headers');
  const [all = '', ...rules] = existsSync(file) ? readFileSync(file, 'utf8').split('\n\n') : [];
  const lines = [...all.matchAll(/^ {2}(?<name>[\w-]+): (?<value>.+)$/gmu)];
  const lasting = rules.flatMap((rule) => {
    const { start, caching } =
      /^(?<start>.+)\*\n {2}Cache-Control: (?<caching>.+, immutable)$/mu.exec(rule)?.groups ?? {};
    return start && caching ? [{ start, caching }] : [];
  });
  return {
    secure: new Headers(
      lines.map(({ groups = {} }): [string, string] => [
        groups['name'] ?? '',
        groups['value'] ?? '',
      ]),
    ),
    lasting,
  };
}

/** The file at a path; `folder` if the path lacks its final slash; `null` if there is none. */
function findFile(folder: string, path: string): string | null {
  const wanted = normalize(
    join(folder, path.endsWith('/') || path === '' ? `${path}index.html` : path),
  );
  if (!wanted.startsWith(normalize(folder))) return null;
  const found = statSync(wanted, { throwIfNoEntry: false });
  if (found?.isFile()) return wanted;
  return found?.isDirectory() ? 'folder' : null;
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((resolve, reject) => {
    server.close((error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}
