import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, '.github/workflows');

const stepSchema = z.looseObject({ run: z.string().optional(), uses: z.string().optional() });
const workflowSchema = z.looseObject({
  permissions: z.record(z.string(), z.string()),
  jobs: z.record(
    z.string(),
    z.looseObject({
      permissions: z.record(z.string(), z.string()).optional(),
      steps: z.array(stepSchema),
    }),
  ),
});

const workflows = await Promise.all(
  (await readdir(folder)).map(async (name) => ({
    ...workflowSchema.parse(parse(await readFile(path.join(folder, name), 'utf8'))),
    name,
  })),
);
const { scripts } = z
  .looseObject({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')));

describe.each(workflows)('the workflow $name', ({ permissions, jobs }) => {
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  it('runs only scripts in package.json', () => {
    const run = steps.map((step) => step.run ?? '').join('\n');
    const named = [...run.matchAll(/npm run (?:--\S+ )*([a-z:]+)/gu)].map(([, name]) => name ?? '');
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('may only read the code, unless a job says otherwise', () => {
    expect(permissions).toEqual({ contents: 'read' });
  });

  it('puts no value from outside into a command', () => {
    expect(steps.filter((step) => step.run?.includes('${{'))).toEqual([]);
  });
});

it('only the publishing job may write, and only to Pages', () => {
  const { build, deploy } = workflows.find(({ name }) => name === 'pages.yml')?.jobs ?? {};
  expect(build?.permissions).toEqual({ contents: 'read', pages: 'read' });
  expect(deploy?.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
  expect(build?.steps.map(({ run }) => run).join('\n')).toContain('npm run --silent ingest');
});
