/** Records the addresses of all reports of a content folder as they stand. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import matter from 'gray-matter';
import { toAddressed } from '../../src/ledger/addresses.ts';
import { addressError } from '../../src/ledger/check.ts';
import { loadLedgers } from '../../src/ledger/load.ts';
import type { Ledger, Problem } from '../../src/ledger/types.ts';
import { readReport } from '../../src/report/read.ts';
import { reportSchema } from '../../src/schemas/report.ts';
import type { Output } from './ingest.ts';
import { recordAddresses } from './ledger-files.ts';
import { loadContext } from './load-context.ts';

/**
 * Runs `ledger [CONTENT_DIR]` (default: content/). Resolves to the exit code: 0 all recorded, 1 an address
 * would break and no editor's decision settles it, 2 wrong usage.
 */
export async function runLedger(args: string[], output: Output): Promise<0 | 1 | 2> {
  const [contentDir = 'content', ...more] = args;
  if (more.length > 0 || contentDir.startsWith('-')) {
    output.stderr('Usage: npm run ledger -- [CONTENT_DIR]\n');
    return 2;
  }
  const { context } = await loadContext(contentDir);
  const ledgers = (await loadLedgers(contentDir)) ?? new Map<string, Ledger>();
  const folder = path.join(contentDir, 'reports');
  const files = (await readdir(folder)).filter((name) => name.endsWith('.mdx')).sort();
  const problems: Problem[] = [];
  for (const name of files) {
    const { data, content } = matter(await readFile(path.join(folder, name), 'utf8'));
    const addressed = toAddressed({ data: reportSchema.parse(data), text: readReport(content) });
    const editorial = context?.editorials.find(({ source }) => source === addressed.sha256);
    const ledgerOf = (id: string): Promise<Ledger | null> =>
      Promise.resolve(ledgers.get(id) ?? null);
    problems.push(...(await recordAddresses(contentDir, ledgerOf, addressed, editorial)).problems);
  }
  output.stdout(
    `Recorded the addresses of ${String(files.length)} reports in ${contentDir}/ledger.\n`,
  );
  if (problems.length === 0) return 0;
  output.stderr(`${addressError(problems)}\n`);
  return 1;
}
