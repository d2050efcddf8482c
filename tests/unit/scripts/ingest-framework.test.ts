/** A framework that a content folder describes in a file of its own, without code. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, runWith, type Run } from '../../support/ingest.ts';

const framework = `id: youth
name: Review of youth justice
document: '{council}: review of youth justice'
years: { from: 2010, to: 2011 }
about: A review.
law: None.
sources: [None.]
inspectorates: [Ofsted]
licence: { name: None, text: None. }
scale:
  - { grade: 3, label: good, printed: [good] }
  - { grade: 1, label: inadequate, printed: [inadequate] }
judgements:
  - { area: safeguarding, scope: local-services, titles: [Overall effectiveness] }
  - { area: looked-after-children, scope: local-services, titles: [Overall effectiveness] }
otherJudgements: [Quality of provision]
recognise:
  - { match: review of youth justice, weight: 1, where: head }
outline:
  - match: [Safety]
    children:
      - match: [Overall effectiveness]
        area: safeguarding
      - match: [Quality of provision]
  - match: [Care]
    children:
      - match: [Overall effectiveness]
        area: looked-after-children
  - match: [Record]
    role: grades
    children:
      - match: [Safety]
        area: safeguarding
      - match: [Care]
        area: looked-after-children
`;

const report = `Review of youth justice
Hackney
Published: 2 May 2010

Safety

Overall effectiveness: Good

1. Children are safe.

Quality of provision: Inadequate

2. Provision is poor.

Care

Overall effectiveness: Inadequate

3. Carers are few.

Record

Safety

Overall effectiveness Good
Quality of provision Inadequate

Care

Overall effectiveness Inadequate
Quality of provision Good
`;

async function ingest(described: string, more = {}): Promise<Run & { out: string }> {
  const out = await folderOf({ 'frameworks/youth.yaml': described, ...more });
  const from = await folderOf({ 'a.txt': report });
  return { ...(await runWith(['--no-cache', '--workers', '0', '--out', out, from])), out };
}

describe('a framework of a content folder', () => {
  it('tells judgements with one name apart by their sections, also in tables', async () => {
    const { out, stdout } = await ingest(framework);
    expect(stdout).toContain('2 judgements, 3 notes');
    const mdx = await readFile(path.join(out, 'reports/hackney-youth-2010.mdx'), 'utf8');
    expect(mdx).toMatch(/area: safeguarding\n(?: {4}.+\n)+ {4}label: good\n/u);
    expect(mdx).toMatch(/area: looked-after-children\n(?: {4}.+\n)+ {4}label: inadequate\n/u);
    expect(mdx.match(/<tr>/gu)).toHaveLength(4);
  });

  it('is told of a grade that it does not name, and where to describe it', async () => {
    const { stdout } = await ingest(framework.replace('[Quality of provision]\nrec', '[]\nrec'));
    expect(stdout).toMatch(
      /warning “Quality of provision” is graded “Inadequate”.+\n(?:.+\n)*.+ otherJ/u,
    );
  });

  it('is not guessed at if another is recognised as well, and both are named', async () => {
    const other = { 'frameworks/other.yaml': framework.replace('id: youth', 'id: other') };
    const { stdout, code } = await ingest(framework, other);
    expect(stdout).toContain('The text speaks equally for the frameworks other and youth');
    expect(code).toBe(1);
  });

  it('is refused if it expects a grade in a name, with the line and what to do', async () => {
    const { stdout, code } = await ingest(framework.replace('[Care]', '[Care GRADE]'));
    expect(stdout).toMatch(
      /line 25, outline\[1\]\.match\[0\]: must not contain GRADE: a grade is/u,
    );
    expect(code).toBe(1);
  });
});
