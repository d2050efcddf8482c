/** Programs as Node.js compiled them, kept from run to run: to read and compile them takes longer than to hash many files. */
import { enableCompileCache } from 'node:module';
import path from 'node:path';
import { projectRoot } from '../../src/util/environment.ts';

/** Keeps what is imported from now on; where the folder cannot be written, nothing is kept. */
export function keepCompiled(): void {
  enableCompileCache(path.join(projectRoot, 'node_modules/.cache/pilcrow/compiled'));
}
