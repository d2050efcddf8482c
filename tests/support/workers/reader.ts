/** The reader of ingest, except for files named after what goes wrong with them. */
import prepareReader, {
  type ReadResult,
  type ReadTask,
} from '../../../scripts/lib/ingest/reader.ts';
import type { Prepare } from '../../../scripts/lib/processes/protocol.ts';
import prepareTrouble, { type Way } from './misbehaves.ts';

const ways: readonly Way[] = ['loop', 'heap', 'exit'];

const prepare: Prepare<Parameters<typeof prepareReader>[0], ReadTask, ReadResult> = (known) => {
  const [read, trouble] = [prepareReader(known), prepareTrouble('')];
  return async (task) => {
    for (const way of ways.filter((name) => task.file.startsWith(name))) await trouble(way);
    return read(task);
  };
};

export default prepare;
