/** Work that goes wrong in every way, in its own process. */
import type { Prepare } from '../../../scripts/lib/processes/protocol.ts';

export type Way = 'well' | 'loop' | 'wait' | 'heap' | 'bytes' | 'exit' | 'throw' | 'leak';

const megabyte = 1024 * 1024;

const prepare: Prepare<string, Way, string> = (shared) => {
  const leaked: Uint8Array[] = [];
  return async (way) => {
    switch (way) {
      case 'well':
        return `${shared} after ${leaked.length}`;
      case 'loop':
        while (leaked.length === 0);
        break;
      case 'wait':
        return new Promise(() => undefined);
      case 'heap':
        for (const kept: number[][] = []; ;) kept.push(new Array<number>(megabyte).fill(0.5));
      case 'bytes':
        // Slow enough for the memory check to notice, as unpacking is.
        for (;;) {
          leaked.push(new Uint8Array(8 * megabyte).fill(1));
          await new Promise((resolve) => setTimeout(resolve, 5));
        }
      case 'exit':
        process.exit(3);
      case 'throw':
        throw new TypeError('no such table');
      case 'leak':
        leaked.push(new Uint8Array(180 * megabyte).fill(1));
        return 'leaked';
    }
    throw new TypeError('no such way');
  };
};

export default prepare;
