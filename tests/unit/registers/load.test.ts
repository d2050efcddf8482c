/** Invalid registers: whatever is ambiguous, or would fail for every report, is reported with the name of the file. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCouncils, loadFrameworks, loadOutcomes } from '../../../src/registers/load.ts';
import { DataFileError } from '../../../src/registers/yaml.ts';
import { projectContent } from '../../../src/util/environment.ts';
import { folderOf } from '../../support/ingest.ts';

const textOf = (name: string): Promise<string> => readFile(path.join(projectContent, name), 'utf8');

const jar = await textOf('frameworks/jar.yaml');

/** The fault that loading reports in a content folder with these files. */
async function faultIn(
  files: Record<string, string>,
  load: (contentDir: string) => Promise<unknown>,
): Promise<string> {
  const folder = await folderOf(files);
  const error: unknown = await load(folder).catch((thrown: unknown) => thrown);
  if (!(error instanceof DataFileError)) throw new Error(`No fault was found: ${String(error)}`);
  expect(error.message).toMatch(`${folder}${path.sep}`);
  return error.message;
}

describe('a register is refused with', () => {
  it('a council twice', async () => {
    const council = "- { id: hackney, name: Hackney, gss: E09000012, dfe: '204' }\n";
    expect(await faultIn({ 'councils.yaml': council + council }, loadCouncils)).toContain(
      '“hackney” is already used above',
    );
  });

  it('an outcome area twice', async () => {
    const area = '- { id: adoption, name: Adoption, about: x }\n';
    expect(await faultIn({ 'outcomes.yaml': area + area }, loadOutcomes)).toContain('“adoption”');
  });

  it('a framework in a file named after another', async () => {
    expect(await faultIn({ 'frameworks/apa.yaml': jar }, loadFrameworks)).toContain('“apa”');
  });

  it('a statement that is not a pattern', async () => {
    const wrong = jar.replace(/^statements:\n/mu, "statements:\n  - '(GRADE'\n");
    expect(await faultIn({ 'frameworks/jar.yaml': wrong }, loadFrameworks)).toContain(
      'must be a regular expression',
    );
  });

  it.each([
    ['judgement', /^( *- area: )staying-safe$/mu, /judgements\[\d+\]\.area/u],
    ['section', /^( +area: )staying-safe$/mu, /outline\[\d+\](\.children\[\d+\])*\.area/u],
  ])('a %s on an area that does not exist', async (_, area, place) => {
    const fault = await faultIn(
      { 'frameworks/jar.yaml': jar.replace(area, '$1staying-dry') },
      loadFrameworks,
    );
    expect(fault).toContain('must be an area of outcomes.yaml; “staying-dry” is not');
    expect(fault).toMatch(place);
  });

  const first = "- { id: hackney, name: Hackney, gss: E09000012, dfe: '204' }\n";

  it.each([
    [
      'a field that is unknown',
      "- id: x\n  nam: X\n  dfe: '1'\n",
      /line 3, \[1\]: “nam” is not known here; known are id, name, /u,
    ],
    ['a value that is wrong', '- id: x\n  name: 3\n', /line 3, \[1\]\.name: must be a text$/mu],
    ['a field that is missing', '- id: x\n  gss: E1\n', /line 2, \[1\]\.name: is missing$/mu],
    ['a list that has no end', '- id: x\n  formerly: [a\n', /at line [34]/u],
  ])('%s, and with its line', async (_, second, place) => {
    const fault = await faultIn({ 'councils.yaml': first + second }, loadCouncils);
    expect(fault).toMatch(place);
  });

  it('a misspelt word deep in an outline, and with its line and what it may be', async () => {
    const wrong = jar.replace('role: recommendations', 'role: recommendation');
    const fault = await faultIn({ 'frameworks/jar.yaml': wrong }, loadFrameworks);
    expect(fault).toMatch(
      /line \d+, outline\S+\.children\[\d+\]\.role: must be “summary”, “annex”, “recommendations” or “grades”/u,
    );
  });

  it('no framework', async () => {
    expect(await faultIn({ 'frameworks/README.md': '' }, loadFrameworks)).toContain('no framework');
  });
});
