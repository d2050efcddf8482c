/** `child-build.ts GRAIN REPORTS FOLDER`: writes an index, in a separate process to measure memory. Prints `Built`. */
import { writeFiles } from '../../../src/search/index/write.ts';
import { registers, reports } from '../../../tests/support/reports.ts';
import { multiply } from './corpus.ts';
import { grains, type GrainId } from './grains.ts';
import type { Built } from './measure.ts';

const [grain, count, folder = ''] = process.argv.slice(2);
const collection = multiply(reports, registers, Number(count));
const start = performance.now();
const files = await grains[grain as GrainId].build(collection);
const seconds = (performance.now() - start) / 1000;
const { maxRSS } = process.resourceUsage();
await writeFiles(folder, files);
const sizes = [...files.values()].map((content) => Buffer.byteLength(content));
const built: Built = {
  seconds,
  peakBytes: maxRSS * 1024,
  files: files.size,
  bytes: sizes.reduce((sum, size) => sum + size, 0),
};
process.stdout.write(JSON.stringify(built));
