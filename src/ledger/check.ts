/** Ledgers and reports → what prevents publication: an address that breaks, or that no ledger lists. */
import { recordReport, unrecorded } from './record.ts';
import type { AddressedReport, Ledger, Problem } from './types.ts';

/** Maximum number of addresses that a problem names. */
const named = 5;

/** @throws Error that names every published address that these reports would break, and every report with new ones */
export function ensureAddresses(
  ledgers: ReadonlyMap<string, Ledger>,
  reports: readonly AddressedReport[],
): void {
  const problems = checkAddresses(ledgers, reports);
  if (problems.length > 0) throw new Error(addressError(problems));
}

/** Checks all reports of a collection against its ledgers. */
export function checkAddresses(
  ledgers: ReadonlyMap<string, Ledger>,
  reports: readonly AddressedReport[],
): Problem[] {
  const published = new Set([
    ...reports.map(({ id }) => id),
    ...[...ledgers.values()].flatMap(({ report }) => report.aliases),
  ]);
  const vanished = [...ledgers.keys()]
    .filter((id) => !published.has(id))
    .map((id): Problem => ({
      type: 'vanished',
      address: id,
      reason: `The ledger lists this report, but reports/${id}.mdx is missing. Either restore it or, if the report has a new id, list this one under formerly in editorial/<new-id>.yaml and ingest its source.`,
    }));
  const own = reports.flatMap((report) => {
    const ledger = ledgers.get(report.id) ?? null;
    const added = unrecorded(ledger, report);
    const problems = recordReport(ledger, report, []).problems;
    return added.length === 0 ? problems : [...problems, notRecorded(report.id, added)];
  });
  return [...vanished, ...own];
}

function notRecorded(id: string, fragments: readonly string[]): Problem {
  const some = fragments.slice(0, named).map((fragment) => `#${fragment}`);
  const more = fragments.length > named ? ` and ${fragments.length - named} more` : '';
  return {
    type: 'unrecorded',
    address: id,
    reason: `The ledger does not list ${some.join(', ')}${more} yet. To record new addresses, run npm run ledger, with the CONTENT_DIR of this build if it had one.`,
  };
}

/** The text of an error with all problems, each on its own lines. */
export function addressError(problems: readonly Problem[]): string {
  const lines = problems.map(({ address, reason }) => `  ${address}\n    ${reason}`);
  return `Published addresses never break. Settle these first:\n${lines.join('\n')}`;
}
