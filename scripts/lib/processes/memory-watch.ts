/**
 * Ends its process if it exceeds its memory limit. V8's own limit only counts JavaScript objects, not unpacked bytes,
 * fonts and pictures.
 */
import { workerData } from 'node:worker_threads';

/** Milliseconds between checks: less than it takes to fill a gigabyte. */
const interval = 100;

const most = (workerData as number) * 1024 * 1024;
const parent = process.ppid;

setInterval(() => {
  // A process without its parent is no longer needed.
  if (process.memoryUsage.rss() > most || process.ppid !== parent) {
    process.kill(process.pid, 'SIGKILL');
  }
}, interval);
