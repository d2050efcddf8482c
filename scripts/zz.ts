import { keepCompiled } from './lib/compile-cache.ts';
const t = performance.now();
keepCompiled();
const m = process.argv[2] ?? './lib/ingest/reader.ts';
await import(m);
console.log(m, 'import', (performance.now() - t) | 0);
