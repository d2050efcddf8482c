/**
 * Ends its process when that holds more memory than it may. V8's own limit counts objects of JavaScript alone;
 * bytes that were unpacked, fonts and pictures lie outside it.
 */
import { workerData } from 'node:worker_threads';

/** Milliseconds between two looks: less than it takes to fill a gigabyte. */
const interval = 100;

const most = (workerData as number) * 1024 * 1024;
const parent = process.ppid;

setInterval(() => {
  // A process whose parent is gone works for nobody.
  if (process.memoryUsage.rss() > most || process.ppid !== parent) {
    process.kill(process.pid, 'SIGKILL');
  }
}, interval);
