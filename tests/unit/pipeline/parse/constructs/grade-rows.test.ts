import { describe, expect, it } from 'vitest';
import { outline, parse } from '../../../../support/pipeline.ts';

const read = (text: string, framework = 'sif'): string[] => outline(parse(text, framework).blocks);

describe('a table of grades without tabs', () => {
  it('has each grade below what is judged, either of them broken', () => {
    const text =
      '1. Children who need help and protection\n\nGood\n\n2. Children looked after and achieving\npermanence\n\nRequires improvement\nto be good\n\n2.1 Adoption performance\n\nNot judged\n\nExecutive summary\n\nx.';
    expect(read(text)).toEqual([
      '1. Children who need help and protection | Good',
      '2. Children looked after and achieving permanence | Requires improvement to be good',
      '2.1 Adoption performance | Not judged',
      '# Executive summary',
      'x.',
    ]);
  });

  it('has each grade behind what is judged', () => {
    expect(
      read('Grades\n\nBeing healthy: 3\n- Staying safe: 2\n\nCapacity to improve 3', 'jar'),
    ).toEqual(['# Grades', 'Being healthy: | 3', 'Staying safe: | 2', 'Capacity to improve | 3']);
  });

  it('is none where one heading has its grade below', () => {
    expect(read('Being healthy\n\nGrade 3\n\nMuch is done.', 'apa')).toEqual([
      '# Being healthy',
      'Grade 3',
      'Much is done.',
    ]);
  });

  it('has no sentence for a row', () => {
    const text =
      'Staying safe\n\nGrade 3\n\nThe council’s capacity to improve its services is good.';
    expect(read(text, 'apa')).toEqual([
      '# Staying safe',
      'Grade 3',
      'The council’s capacity to improve its services is good.',
    ]);
  });
});
