/** Where commands print. */
import type { Output } from './ingest.ts';

/** The standard streams. If their reader ends first, as in `… | head`, the command still does all of its work. */
export function standardOutput(): Output {
  const { stdout, stderr } = process;
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
  return {
    stdout: (text) => stdout.write(text),
    stderr: (text) => stderr.write(text),
    ...(stderr.isTTY ? { terminal: stderr } : {}),
  };
}
