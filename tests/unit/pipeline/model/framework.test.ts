import { describe, expect, it } from 'vitest';
import { recogniseFramework } from '../../../../src/pipeline/model/framework.ts';
import { context, source } from '../../../support/pipeline.ts';

const recognised = (...lines: string[]): string | undefined =>
  recogniseFramework(source(lines.join('\n\n')), context.frameworks)?.id;

const board = 'Review of the effectiveness of the Local Safeguarding Children Board';

describe('the framework of a report', () => {
  it('is recognised by the title', () => {
    expect(recognised('Inspection of services for children in need of help and protection')).toBe(
      'sif',
    );
    expect(recognised('Inspection of Norfolk local authority children’s services')).toBe('ilacs');
    expect(recognised('Surrey Safeguarding Children Board', board)).toBe('lscb');
  });

  it.each([
    ['lac', 'Inspection of services for children looked after'],
    ['lac', 'Inspection of local authority looked after children services'],
    ['lscb', 'Review of the effectiveness of the Hull Safeguarding Children’s Board'],
  ])('is recognised by a title in other words: %s', (id, title) => {
    expect(recognised('Norfolk', title)).toBe(id);
  });

  it('is recognised by what is judged where the title is worded differently', () => {
    const judged = '2. Children looked after and achieving permanence';
    expect(recognised('Inspection of children’s services', board, judged)).toBe('sif');
    const services = 'Overall effectiveness of services for looked after children';
    expect(recognised('Inspection of council services', services)).toBe('lac');
  });
});
