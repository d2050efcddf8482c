import { describe, expect, it } from 'vitest';
import { outline, parse } from '../../../../support/pipeline.ts';

const read = (text: string, framework = 'sif'): string[] => outline(parse(text, framework).blocks);

describe('a table of grades without tabs', () => {
  it('may have each grade below what is judged, either broken over two lines', () => {
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

  it('may have what is judged on three lines, and the names of columns on four', () => {
    const title = '2. Children looked after\nand achieving\npermanence\n\nGood';
    expect(read(`${title}\n\n2.1 Adoption performance\n\nGood\n\nText.`)).toEqual([
      '2. Children looked after and achieving permanence | Good',
      '2.1 Adoption performance | Good',
      'Text.',
    ]);
    const head = 'Local services\noverall\nCouncil\nservices';
    expect(read(`Grades\n\n${head}\nCapacity to improve 3 2\n\nText.`, 'jar')).toEqual([
      '# Grades',
      ' | Local services overall | Council services',
      'Capacity to improve | 3 | 2',
      'Text.',
    ]);
  });

  it('may have each grade after what is judged', () => {
    expect(
      read('Grades\n\nBeing healthy: 3\n- Staying safe: 2\n\nCapacity to improve 3', 'jar'),
    ).toEqual(['# Grades', 'Being healthy: | 3', 'Staying safe: | 2', 'Capacity to improve | 3']);
  });

  it('may have a header row', () => {
    const table =
      'Local services overall Council services\nBeing healthy 3\nCapacity to improve 3 2\nChildren’s services (2)';
    expect(read(`Grades\n\n${table}\n\nText.`, 'jar')).toEqual([
      '# Grades',
      ' | Local services overall | Council services',
      'Being healthy | 3',
      'Capacity to improve | 3 | 2',
      'Children’s services | (2)',
      'Text.',
    ]);
    expect(
      read(
        'Annex A\n\nKey Aspect Grade\n1 Quality of youth work practice 3\n2 Leadership and management 4',
        'jar',
      ).slice(1),
    ).toEqual([
      'Key Aspect | Grade',
      '1 Quality of youth work practice | 3',
      '2 Leadership and management | 4',
    ]);
  });

  it('may be in bold and directly follow a line of text', () => {
    expect(
      read(
        '# Grades\n\nThese are the grades\n**Being healthy:** 3\n**Staying safe:** 2',
        'jar',
      ).slice(1),
    ).toEqual(['These are the grades', 'Being healthy: | 3', 'Staying safe: | 2']);
  });

  it('is not a single heading with a grade below it', () => {
    expect(read('Being healthy\n\nGrade 3\n\nMuch is done.', 'apa')).toEqual([
      '# Being healthy',
      'Grade 3',
      'Much is done.',
    ]);
  });

  it('does not take a sentence as a row', () => {
    const text =
      'Staying safe\n\nGrade 3\n\nThe council’s capacity to improve its services is good.';
    expect(read(text, 'apa')).toEqual([
      '# Staying safe',
      'Grade 3',
      'The council’s capacity to improve its services is good.',
    ]);
  });

  it('ends a name before its grade, even if the name may end in any words', () => {
    const text =
      'Being healthy\n3\nCapacity to improve, including the management of services\n2\nInspectors judge.';
    expect(read(text, 'apa')).toEqual([
      'Being healthy | 3',
      'Capacity to improve, including the management of services | 2',
      'Inspectors judge.',
    ]);
  });

  it('may have a single row below the name of its column', () => {
    const text = '# Grades\n\nHealth services\nThe health service for children Good (3)\n\nText.';
    expect(read(text, 'jar').slice(1)).toEqual([
      ' | Health services',
      'The health service for children | Good (3)',
      'Text.',
    ]);
  });

  it('has all the words of a grade in its cell, after a name that may end in any words', () => {
    const title = 'Capacity to improve, including the management of services';
    expect(
      read(`# Grades\n\nStaying safe 2 – Adequate\n${title} 3 – Good`, 'apa').slice(1),
    ).toEqual(['Staying safe | 2 – Adequate', `${title} | 3 – Good`]);
  });

  it('may have the name of each column on a line, and several grades below one another', () => {
    const text =
      'Local services overall\nCouncil services\nBeing healthy\n3\nCapacity to improve\n3\n2\nChildren’s services\n2\nText.';
    expect(read(`Grades\n\n${text}`, 'jar').slice(1)).toEqual([
      ' | Local services overall | Council services',
      'Being healthy | 3',
      'Capacity to improve | 3 | 2',
      'Children’s services | 2',
      'Text.',
    ]);
    const letter =
      'Areas for judgement\nGrade awarded1\nBeing healthy\n3\nThe council’s capacity to improve its services.\n2';
    expect(read(letter, 'apa')).toEqual([
      'Areas for judgement | Grade awarded1',
      'Being healthy | 3',
      'The council’s capacity to improve its services. | 2',
    ]);
  });

  it('may have a tab after the number of each row', () => {
    const text =
      '1.\tChildren who need help and protection\nGood\n2.1\tAdoption performance: Good\n\nExecutive summary\n\nx.';
    expect(read(text).slice(0, 2)).toEqual([
      '1. Children who need help and protection | Good',
      '2.1 Adoption performance: | Good',
    ]);
  });
});
