/** Progress of reading, on a line of the terminal that is overwritten. */
import { clearLine, cursorTo } from 'node:readline';

/** Minimum number of milliseconds between updates. */
const interval = 100;

/** A terminal, such as `process.stderr`. */
export type Terminal = NodeJS.WritableStream & { columns: number };

export interface Progress {
  /** Counts another file; `known` if its result was cached. */
  step: (known: boolean) => void;
  /** Clears the line. */
  end: () => void;
}

/** @param terminal null to show nothing */
export function createProgress(total: number, terminal: Terminal | null): Progress {
  const began = performance.now();
  let last = 0;
  let [done, read] = [0, 0];
  const clear = (): void => {
    if (terminal === null) return;
    clearLine(terminal, 0);
    cursorTo(terminal, 0);
  };
  return {
    step: (known) => {
      done += 1;
      if (!known) read += 1;
      const now = performance.now();
      if (terminal === null || now - last < interval) return;
      last = now;
      clear();
      terminal.write(progressLine(done, read, total, now - began).slice(0, terminal.columns - 1));
    },
    end: clear,
  };
}

/** `Read 120 of 500 files (24%), about 1 min 35 s left` */
function progressLine(done: number, read: number, total: number, milliseconds: number): string {
  const share = Math.floor((done / total) * 100);
  const said = `Read ${done} of ${total} files (${share}%)`;
  // Cached files take no time, but it is not known how many of the rest are cached.
  if (read < 3 || done === total) return said;
  const seconds = Math.ceil(((milliseconds / read) * (total - done)) / 1000);
  const minutes = Math.floor(seconds / 60);
  const time = minutes > 0 ? `${minutes} min ${seconds % 60} s` : `${seconds} s`;
  return `${said}, about ${time} left`;
}
