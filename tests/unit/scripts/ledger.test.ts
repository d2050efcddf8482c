/** What ingest and `npm run ledger` do with addresses: kept ids, renames, edits by hand. */
import { cp, mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { runIngest } from '../../../scripts/lib/ingest.ts';
import { runLedger } from '../../../scripts/lib/ledger.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const fixture = path.join(root, 'tests/fixtures/jar-plain/input.txt');

let out = '';
let printed = '';
const output = {
  stdout: (text: string): void => {
    printed += text;
  },
  stderr: (text: string): void => {
    printed += text;
  },
};

async function sha256(): Promise<string> {
  const mdx = await readFile(path.join(out, 'reports/hackney-jar-2007.mdx'), 'utf8');
  return /sha256: (\w+)/u.exec(mdx)?.[1] ?? '';
}

async function decide(yaml: string): Promise<void> {
  await mkdir(path.join(out, 'editorial'), { recursive: true });
  await writeFile(path.join(out, 'editorial/hackney.yaml'), `source: ${await sha256()}\n${yaml}`);
}

beforeEach(async () => {
  out = await mkdtemp(path.join(tmpdir(), 'pilcrow-ledger-'));
  await runIngest(['--out', out, fixture], output);
  printed = '';
});

describe('a report', () => {
  it('given another date keeps its id', async () => {
    await decide("published: { date: '2008-02', precision: month, evidence: x }\n");
    expect(await runIngest(['--out', out, fixture], output)).toBe(0);
    expect(await readdir(path.join(out, 'reports'))).toEqual(['hackney-jar-2007.mdx']);
    const mdx = await readFile(path.join(out, 'reports/hackney-jar-2007.mdx'), 'utf8');
    expect(mdx).toContain('date: 2008-02');
  });

  it('keeps its id when its council gets another', async () => {
    const councils = await readFile(path.join(root, 'content/councils.yaml'), 'utf8');
    await writeFile(
      path.join(out, 'councils.yaml'),
      councils.replace('id: hackney\n', 'id: hackney-borough\n'),
    );
    expect(await runIngest(['--out', out, fixture], output)).toBe(0);
    const mdx = await readFile(path.join(out, 'reports/hackney-jar-2007.mdx'), 'utf8');
    expect(mdx).toMatch(/^id: hackney-jar-2007$.+^council: hackney-borough$/msu);
  });

  it('may be renamed by an editor, and its ledger keeps the old id', async () => {
    await decide('id: hackney-jar-2008\nformerly: [hackney-jar-2007]\n');
    expect(await runIngest(['--out', out, fixture], output)).toBe(0);
    expect(await readdir(path.join(out, 'reports'))).toEqual(['hackney-jar-2008.mdx']);
    expect(await readdir(path.join(out, 'ledger'))).toEqual(['hackney-jar-2008.csv']);
    const ledger = await readFile(path.join(out, 'ledger/hackney-jar-2008.csv'), 'utf8');
    expect(ledger.split('\n')[1]).toMatch(/,live,hackney-jar-2007$/u);
  });
});

describe('an edit by hand', () => {
  it('that adds an address is recorded on demand', async () => {
    const file = path.join(out, 'reports/hackney-jar-2007.mdx');
    const mdx = await readFile(file, 'utf8');
    await writeFile(
      file,
      mdx.replace(
        '</Section>',
        '<Paragraph id="added-by-hand">\nText.\n</Paragraph>\n\n</Section>',
      ),
    );
    expect(await runLedger([out], output)).toBe(0);
    const ledger = await readFile(path.join(out, 'ledger/hackney-jar-2007.csv'), 'utf8');
    expect(ledger.trim().split('\n').at(-1)).toMatch(/^added-by-hand,paragraph,,/u);
  });

  it('that removes an address is refused, and the ledger stays unchanged', async () => {
    const file = path.join(out, 'reports/hackney-jar-2007.mdx');
    const ledger = path.join(out, 'ledger/hackney-jar-2007.csv');
    const before = await readFile(ledger, 'utf8');
    await writeFile(file, (await readFile(file, 'utf8')).replace('id="p2"', 'id="p22"'));
    expect(await runLedger([out], output)).toBe(1);
    expect(printed).toContain('hackney-jar-2007#p2');
    expect(await readFile(ledger, 'utf8')).toBe(before);
  });
});

it('the ledger command works on the folder that the build reads', async () => {
  vi.stubEnv('CONTENT_DIR', out);
  expect(await runLedger([], output)).toBe(0);
  vi.unstubAllEnvs();
  expect(printed).toContain(`1 report in ${out}/ledger`);
});

describe('the ledger command refuses and reports', () => {
  it('a missing folder', async () => {
    expect(await runLedger([path.join(out, 'nowhere')], output)).toBe(1);
    expect(printed).toMatch(/error There is no \S+nowhere.reports\. place-unusable\n/u);
  });

  it.each([[['']], [['--hlp']], [['a', 'b']]])('wrong usage: %j', async (args) => {
    expect(await runLedger(args, output)).toBe(2);
    expect(printed).toContain('Usage: npm run ledger');
  });

  it('nothing, if asked for help', async () => {
    expect(await runLedger(['--help'], output)).toBe(0);
    expect(printed).toContain('Usage: npm run ledger');
  });

  it('an invalid report', async () => {
    const file = path.join(out, 'reports/hackney-jar-2007.mdx');
    await writeFile(file, (await readFile(file, 'utf8')).replace(/^title: .*$/mu, 'title: 7'));
    expect(await runLedger([out], output)).toBe(1);
    expect(printed).toMatch(/hackney-jar-2007\.mdx: .*at title content-invalid\n/u);
  });

  it('an invalid editorial file', async () => {
    await decide('formrly: [hackney-jar-2006]\n');
    expect(await runLedger([out], output)).toBe(1);
    expect(printed).toMatch(
      /hackney\.yaml: line 2: “formrly” is not known here; .+ editorial-invalid\n/u,
    );
  });

  it('an invalid ledger', async () => {
    await writeFile(path.join(out, 'ledger/hackney-jar-2007.csv'), '"');
    expect(await runLedger([out], output)).toBe(1);
    expect(printed).toMatch(/hackney-jar-2007\.csv: .* ledger-invalid\n/u);
  });
});

it('the committed ledger is as ingest writes it, for every seed', async () => {
  await cp(path.join(root, 'content/editorial'), path.join(out, 'editorial'), { recursive: true });
  await runIngest(['--out', out, path.join(root, 'seeds')], output);
  for (const name of await readdir(path.join(root, 'content/ledger'))) {
    expect(await readFile(path.join(out, 'ledger', name), 'utf8')).toBe(
      await readFile(path.join(root, 'content/ledger', name), 'utf8'),
    );
  }
});
