/** How far reading is: one line of a terminal, written over again and again. */
import { clearLine, cursorTo } from 'node:readline';

/** Milliseconds between two looks at the line. */
const interval = 100;

/** A terminal, as `process.stderr` is one. */
export type Terminal = NodeJS.WritableStream & { columns: number };

export interface Progress {
  /** One more file is read; `known` tells that it had been read before. */
  step: (known: boolean) => void;
  /** Leaves no trace of the line. */
  end: () => void;
}

/** @param terminal null where nobody looks: then nothing is written */
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
  // Files that had been read before take no time; how many of the rest did, nobody knows yet.
  if (read < 3 || done === total) return said;
  const seconds = Math.ceil(((milliseconds / read) * (total - done)) / 1000);
  const minutes = Math.floor(seconds / 60);
  const time = minutes > 0 ? `${minutes} min ${seconds % 60} s` : `${seconds} s`;
  return `${said}, about ${time} left`;
}
