/** Caches compiled modules between runs: reading and compiling them takes longer than hashing many files. */
import { enableCompileCache } from 'node:module';
import path from 'node:path';
import { projectRoot } from '../../src/util/environment.ts';

/** Caches what is imported from now on. Does nothing if the folder cannot be written to. */
export function keepCompiled(): void {
  enableCompileCache(path.join(projectRoot, 'node_modules/.cache/pilcrow/compiled'));
}
