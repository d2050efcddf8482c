import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { ledgerFile, loadLedgers } from '../../../src/ledger/load.ts';

it('says in words alone which file of the ledger is wrong, on which line, and what to do', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'pilcrow-load-'));
  const file = ledgerFile(folder, 'hackney-jar-2007');
  await mkdir(path.dirname(file));
  await writeFile(file, 'fragment,kind\np1\n');
  await expect(loadLedgers(folder)).rejects.toMatchObject({
    message: expect.stringMatching(
      /hackney-jar-2007\.csv: .* on line 2[^]*Restore the file/u,
    ) as string,
    stack: '',
  });
  await rm(folder, { recursive: true });
});
