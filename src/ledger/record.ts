/** Ledger and report → the ledger with the report's new addresses, and what prevents publication. */
import { sameText, similarity } from './fingerprint.ts';
import type { AddressDecision } from '../schemas/editorial.ts';
import type { AddressedReport, AddressedUnit, Entry, Ledger, Problem } from './types.ts';

export interface Recorded {
  ledger: Ledger;
  problems: Problem[];
}

/**
 * Records the addresses of a report. Addresses that are already recorded keep their line and first fingerprint. One
 * that would vanish or lead to another text is a problem, unless a decision settles it.
 * @param before the report's ledger; null if it has none yet
 */
export function recordReport(
  before: Ledger | null,
  report: AddressedReport,
  decisions: readonly AddressDecision[],
): Recorded {
  const current = new Map(report.units.map((unit) => [unit.anchor, unit]));
  const problems: Problem[] = [];
  const address = (fragment: string): string => `${report.id}#${fragment}`;
  const known = (before?.units ?? []).flatMap((entry): Entry[] => {
    const unit = current.get(entry.fragment);
    const decision = decisions.find((one) => 'fragment' in one && one.fragment === entry.fragment);
    if (unit === undefined) {
      const renamed = decisions.find(
        (one) => one.what === 'renamed' && one.from === entry.fragment,
      );
      if (renamed?.what === 'renamed' && current.has(renamed.to)) return [];
      if (decision?.what === 'withdrawn' || entry.status === 'withdrawn') {
        return [{ ...entry, status: 'withdrawn' }];
      }
      problems.push(vanished(entry, address(entry.fragment), report.units));
      return [entry];
    }
    if (decision?.what === 'replaced') return [{ ...toEntry(unit), aliases: entry.aliases }];
    if (similarity(entry.fingerprint, unit.fingerprint) < sameText) {
      problems.push(changed(entry, unit, address(entry.fragment), report.units));
    }
    return [{ ...entry, status: 'live' }];
  });
  const recorded = new Set(known.map(({ fragment }) => fragment));
  const added = report.units.filter(({ anchor }) => !recorded.has(anchor)).map(toEntry);
  const units = [...known, ...added].map((entry) => withAliases(entry, before, decisions));
  problems.push(
    ...takenAliases(units, report.id),
    ...unfitDecisions(units, before, decisions, report.id),
  );
  return { ledger: { report: reportEntry(before, report), units }, problems };
}

/** The addresses of a report that its ledger does not list yet. */
export function unrecorded(ledger: Ledger | null, report: AddressedReport): string[] {
  const recorded = new Set(ledger?.units.map(({ fragment }) => fragment));
  return report.units.map(({ anchor }) => anchor).filter((anchor) => !recorded.has(anchor));
}

function reportEntry(before: Ledger | null, { title, sha256 }: AddressedReport): Entry {
  return {
    fragment: '',
    kind: 'report',
    number: '',
    fingerprint: sha256,
    words: title,
    status: 'live',
    aliases: before?.report.aliases ?? [],
  };
}

function toEntry(unit: AddressedUnit): Entry {
  return {
    fragment: unit.anchor,
    kind: unit.kind,
    number: unit.number === null ? '' : String(unit.number),
    fingerprint: unit.fingerprint,
    words: unit.words,
    status: 'live',
    aliases: [],
  };
}

/** An entry with the fragments that were renamed to it, and their own aliases. */
function withAliases(
  entry: Entry,
  before: Ledger | null,
  decisions: readonly AddressDecision[],
): Entry {
  const renamed = decisions.flatMap((one) =>
    one.what === 'renamed' && one.to === entry.fragment
      ? [one.from, ...(before?.units.find(({ fragment }) => fragment === one.from)?.aliases ?? [])]
      : [],
  );
  return { ...entry, aliases: [...new Set([...entry.aliases, ...renamed])] };
}

/** A problem for each alias that is also the address of another unit. */
function takenAliases(units: readonly Entry[], id: string): Problem[] {
  const live = new Set(units.map(({ fragment }) => fragment));
  return units.flatMap(({ fragment, aliases }) =>
    aliases
      .filter((alias) => live.has(alias))
      .map((alias) => ({
        type: 'taken' as const,
        address: `${id}#${alias}`,
        reason: `It was renamed to #${fragment}, but is now the address of another text. Give that text another address, or change the decision “renamed” to “replaced”: links to it will then lead to the new text.`,
      })),
  );
}

/** A problem for each fragment in a decision that was never an address, for instance because it is mistyped. */
function unfitDecisions(
  units: readonly Entry[],
  before: Ledger | null,
  decisions: readonly AddressDecision[],
  id: string,
): Problem[] {
  const fragments = new Set(units.map(({ fragment }) => fragment));
  const known = new Set([
    ...(before?.units ?? []).flatMap(({ fragment, aliases }) => [fragment, ...aliases]),
    ...fragments,
  ]);
  return decisions.flatMap((decision): Problem[] => {
    const named = decision.what === 'renamed' ? [decision.from, decision.to] : [decision.fragment];
    const missing = named.filter((fragment) => !known.has(fragment));
    return missing.map((fragment) => ({
      type: 'undecided',
      address: `${id}#${fragment}`,
      reason: `The decision “${decision.what}” names it, but it was never an address of this report. Correct the decision in editorial/${id}.yaml.`,
    }));
  });
}

function vanished(entry: Entry, address: string, units: readonly AddressedUnit[]): Problem {
  const now = standsNow(entry, units);
  const rename =
    now === null
      ? 'withdraw it with a decision “withdrawn”'
      : `record that its text is now #${now} with a decision “renamed”`;
  return {
    type: 'vanished',
    address,
    reason: `No unit has this address any more (“${entry.words} …”). Either restore it, or ${rename} under addresses in editorial/<report-id>.yaml.`,
  };
}

function changed(
  entry: Entry,
  unit: AddressedUnit,
  address: string,
  units: readonly AddressedUnit[],
): Problem {
  const now = standsNow(entry, units);
  const where = now === null ? '' : ` Its own text is now #${now}.`;
  return {
    type: 'changed',
    address,
    reason: `It was published as “${entry.words} …” and would now be “${unit.words} …”.${where} Either restore its text, or record the change with a decision “replaced” under addresses in editorial/<report-id>.yaml.`,
  };
}

/** Address of the unit that now has the text of an entry; null if no unit is similar enough. */
function standsNow(entry: Entry, units: readonly AddressedUnit[]): string | null {
  const [closest] = units
    .filter(({ anchor, words }) => anchor !== entry.fragment && words !== '')
    .map(({ anchor, fingerprint }) => ({
      anchor,
      alike: similarity(entry.fingerprint, fingerprint),
    }))
    .sort((a, b) => b.alike - a.alike);
  return closest !== undefined && closest.alike > 0.85 ? closest.anchor : null;
}
