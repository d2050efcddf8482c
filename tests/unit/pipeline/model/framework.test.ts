import { describe, expect, it } from 'vitest';
import { recogniseFrameworks } from '../../../../src/pipeline/model/framework.ts';
import { context, source } from '../../../support/pipeline.ts';

const recognised = (...lines: string[]): string =>
  recogniseFrameworks(source(lines.join('\n\n')), context.frameworks)
    .map(({ id }) => id)
    .join(' ');

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

  it('is that of its judgements, though it names one of an earlier inspection', () => {
    const judged = 'The impact of leaders on social work practice with children and families\tGood';
    const earlier = 'In 2016, children looked after and achieving permanence was judged good.';
    expect(recognised('Inspection of Slough Children First', judged, earlier)).toBe('ilacs');
  });

  it.each([
    'Joint targeted area inspection of Salford',
    'Monitoring visit to Devon children’s services',
  ])('is not that which a letter about something else names: %s', (title) => {
    const named = 'It follows the inspection of local authority children’s services.';
    expect(recognised('Dear Jo', title, named)).toBe('');
    expect(recognised('Dear Jo', named)).toBe('ilacs');
  });

  it('is that of a letter, though it mentions a joint area review, and not that of a letter in an annex', () => {
    const letter =
      'This letter summarises the findings of the meeting held as part of the annual performance assessment process.';
    const title = '2006 ANNUAL PERFORMANCE ASSESSMENT OF SERVICES FOR CHILDREN IN ESSEX';
    expect(recognised('Dear Jo', title, letter, 'Focus in a future joint area review')).toBe('apa');
    const before = 'The 2007 annual performance assessment judged it good.';
    const text = Array.from({ length: 40 }, () => 'The main findings of this joint area review.');
    expect(recognised('Joint area review', before, ...text, 'Annex A', letter)).toBe('jar');
  });
});
