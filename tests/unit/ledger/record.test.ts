/** A parsed report, changed as a better parser or an editor might: which addresses hold, and what is reported. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { addressUnits } from '../../../src/ledger/addresses.ts';
import { checkAddresses } from '../../../src/ledger/check.ts';
import { formatLedger, parseLedger } from '../../../src/ledger/csv.ts';
import { recordReport } from '../../../src/ledger/record.ts';
import type { AddressedReport } from '../../../src/ledger/types.ts';
import { bodyToMdx } from '../../../src/pipeline/emit/body.ts';
import { ingestText } from '../../../src/pipeline/index.ts';
import { readReport } from '../../../src/report/read.ts';
import type { AddressDecision } from '../../../src/schemas/editorial.ts';
import { context } from '../../support/pipeline.ts';

const seeds = path.resolve(import.meta.dirname, '../../../seeds');
const file = '004_cf11fbcffaa1b5a5.txt';
const parsed = ingestText(file, readFileSync(path.join(seeds, file)), context).report;
if (parsed === null) throw new Error('The seed could not be read.');
type TextUnit = Parameters<typeof addressUnits>[0][number];
const printed: readonly TextUnit[] = readReport(bodyToMdx(parsed.sections)).units;
const published: AddressedReport = {
  id: parsed.meta.id,
  title: parsed.meta.title,
  sha256: parsed.meta.source.sha256,
  units: addressUnits(printed),
};
const { ledger } = recordReport(null, published, []);

/** What recording reports after a change to the units. */
function mutate(
  change: (units: TextUnit[]) => TextUnit[],
  decisions: AddressDecision[] = [],
): ReturnType<typeof recordReport> {
  const units = addressUnits(change([...printed]));
  return recordReport(ledger, { ...published, units }, decisions);
}

const said = ({ problems }: ReturnType<typeof recordReport>): string[] =>
  problems.map(({ type, address }) => `${type} ${address.split('#')[1] ?? ''}`);

const numbered = /^p\d+$/u;
const rename = (units: TextUnit[], from: string, to: string): TextUnit[] =>
  units.map((unit) => (unit.anchor === from ? { ...unit, anchor: to } : unit));
const text = (anchor: string): string => printed.find((unit) => unit.anchor === anchor)?.text ?? '';
const retext = (units: TextUnit[], anchor: string, to: string): TextUnit[] =>
  units.map((unit) => (unit.anchor === anchor ? { ...unit, text: to } : unit));

describe('the ledger of a report', () => {
  it('has a line for every address, and is read back as written', () => {
    expect(ledger.units.map(({ fragment }) => fragment)).toEqual(
      published.units.map(({ anchor }) => anchor),
    );
    expect(parseLedger(formatLedger(ledger))).toEqual(ledger);
    expect(formatLedger(ledger).trim().split('\n')).toHaveLength(published.units.length + 2);
  });

  it('names the invalid line when read', () => {
    const broken = formatLedger(ledger).replace(/^p5,.*$/mu, 'p5,paragraph,five,xyz,Words,live,');
    const line = broken.split('\n').findIndex((row) => row.startsWith('p5,')) + 1;
    expect(() => parseLedger(broken)).toThrow(new RegExp(`^line ${String(line)}:`, 'u'));
  });

  it('does not change where nothing has changed', () => {
    const again = mutate((units) => units);
    expect(again.problems).toEqual([]);
    expect(formatLedger(again.ledger)).toBe(formatLedger(ledger));
  });
});

describe('a paragraph', () => {
  it('re-spelled keeps its address and its first fingerprint', () => {
    const mended = mutate((units) =>
      retext(units, 'p13', text('p13').replace('elected', 'electd')),
    );
    expect(mended.problems).toEqual([]);
    expect(mended.ledger).toEqual(ledger);
  });

  it('split keeps its address for the greater part, and the rest gets its own', () => {
    const words = text('p13').split(' ');
    const cut = Math.ceil(words.length * 0.7);
    const split = mutate((units) => [
      ...retext(units, 'p13', words.slice(0, cut).join(' ')),
      {
        anchor: 'context-para-1',
        kind: 'paragraph',
        number: null,
        text: words.slice(cut).join(' '),
      },
    ]);
    expect(split.problems).toEqual([]);
    expect(split.ledger.units.at(-1)).toMatchObject({ fragment: 'context-para-1', status: 'live' });
  });

  it('merged into another vanishes, and both remedies are named', () => {
    const merged = mutate((units) => units.filter(({ anchor }) => anchor !== 'p13'));
    expect(said(merged)).toEqual(['vanished p13']);
    expect(merged.problems[0]?.reason).toMatch(
      /Either restore it, or .+ under addresses in editorial\/<report-id>\.yaml/u,
    );
  });

  it('renamed without a record vanishes, with the new address of its text', () => {
    const renamed = mutate((units) => rename(units, 'p13', 'context-p13'));
    expect(said(renamed)).toEqual(['vanished p13']);
    expect(renamed.problems[0]?.reason).toContain('its text is now #context-p13');
  });

  it('renamed with a record keeps its old addresses, also after a second rename', () => {
    const once = mutate(
      (units) => rename(units, 'p13', 'context-p13'),
      [{ what: 'renamed', from: 'p13', to: 'context-p13', why: 'x' }],
    );
    expect(once.problems).toEqual([]);
    expect(once.ledger.units.find(({ fragment }) => fragment === 'context-p13')?.aliases).toEqual([
      'p13',
    ]);
    const units = addressUnits(rename([...printed], 'p13', 'q13'));
    const twice = recordReport(once.ledger, { ...published, units }, [
      { what: 'renamed', from: 'p13', to: 'context-p13', why: 'x' },
      { what: 'renamed', from: 'context-p13', to: 'q13', why: 'x' },
    ]);
    expect(twice.problems).toEqual([]);
    expect(twice.ledger.units.find(({ fragment }) => fragment === 'q13')?.aliases).toEqual([
      'context-p13',
      'p13',
    ]);
  });

  it('withdrawn by a decision stays in the ledger', () => {
    const withdrawn = mutate(
      (units) => units.filter(({ anchor }) => anchor !== 'p13'),
      [{ what: 'withdrawn', fragment: 'p13', why: 'x' }],
    );
    expect(withdrawn.problems).toEqual([]);
    expect(withdrawn.ledger.units.find(({ fragment }) => fragment === 'p13')?.status).toBe(
      'withdrawn',
    );
  });
});

describe('paragraphs', () => {
  it('that are renumbered are reported one by one, with the new address of each text', () => {
    const shifted = mutate((units) =>
      units.map((unit) =>
        numbered.test(unit.anchor) && Number(unit.anchor.slice(1)) >= 60
          ? { ...unit, anchor: `p${String(Number(unit.anchor.slice(1)) + 1)}` }
          : unit,
      ),
    );
    expect(said(shifted)).toContain('vanished p60');
    const changed = shifted.problems.filter(({ type }) => type === 'changed');
    expect(changed.length).toBeGreaterThan(20);
    expect(changed[0]?.reason).toContain('Its own text is now #p62.');
  });

  it('that change places are reported, unless an editor decides that the texts are replaced', () => {
    const swap = (units: TextUnit[]): TextUnit[] =>
      retext(retext(units, 'p7', text('p13')), 'p13', text('p7'));
    expect(said(mutate(swap))).toEqual(['changed p7', 'changed p13']);
    const decided = mutate(swap, [
      { what: 'replaced', fragment: 'p7', why: 'x' },
      { what: 'replaced', fragment: 'p13', why: 'x' },
    ]);
    expect(decided.problems).toEqual([]);
  });

  it('in another order keep their addresses', () => {
    expect(mutate((units) => units.reverse()).problems).toEqual([]);
  });
});

describe('a decision', () => {
  it('cannot rename an address to that of another text', () => {
    const taken = mutate((units) => units, [{ what: 'renamed', from: 'p13', to: 'p14', why: 'x' }]);
    expect(said(taken)).toEqual(['taken p13']);
  });

  it('that names no address is reported', () => {
    const mistyped = mutate((units) => units, [{ what: 'withdrawn', fragment: 'p999', why: 'x' }]);
    expect(said(mistyped)).toEqual(['undecided p999']);
  });
});

describe('a collection', () => {
  const ledgers = new Map([[published.id, ledger]]);

  it('must hold every report that was published', () => {
    expect(checkAddresses(ledgers, [published])).toEqual([]);
    expect(checkAddresses(ledgers, [])).toMatchObject([
      { type: 'vanished', address: published.id },
    ]);
  });

  it('may hold a report under another id if that is an alias', () => {
    const moved = { ...ledger, report: { ...ledger.report, aliases: [published.id] } };
    expect(checkAddresses(new Map([['new', moved]]), [{ ...published, id: 'new' }])).toEqual([]);
  });

  it('may not publish an address that the ledger does not hold', () => {
    const added = addressUnits([{ anchor: 'new', kind: 'item', number: null, text: 'New.' }]);
    const units = [...published.units, ...added];
    expect(checkAddresses(ledgers, [{ ...published, units }])).toMatchObject([
      {
        type: 'unrecorded',
        address: published.id,
        reason: expect.stringContaining('#new') as string,
      },
    ]);
  });
});
