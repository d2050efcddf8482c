import { describe, expect, it } from 'vitest';
import { outline, parse } from '../../../support/pipeline.ts';

/** The declared furniture, then the blocks. */
const read = (text: string): string[] => {
  const { blocks, omitted } = parse(text);
  return [...omitted.map(({ lines, reason }) => `(${reason} ${lines})`), ...outline(blocks)];
};

const page = 'Children are safe in most places and know whom to ask for help. '.repeat(4).trim();

describe('a page rule', () => {
  it('is a Markdown rule on a line of its own', () => {
    expect(read('# Context\n\n---\n\n1. Costs --- all of them.\n\n* * *')).toEqual([
      '(page rule 3)',
      '(page rule 7)',
      '# Context',
      '1. Costs --- all of them.',
    ]);
  });

  it('is not recognised in plain text', () => {
    expect(read('Context\n\n---\n\n1. Text.')).toEqual(['# Context', '---', '1. Text.']);
  });
});

describe('the printed contents', () => {
  it.each([
    ['between tabs', 'Contents\n\n\tPage\nContext\t3\nAnnex:\t\nSummary of arrangements\t9'],
    ['between bars', '# Contents\n\n| | |\n|--|--|\n| <b>Context</b> | <b>3</b> |\n| Annex | 9 |'],
    ['below a header', 'Contents\n\n Page\n<b>Context</b> <b>3</b>\nMain findings 4'],
    [
      'in a table with the heading',
      '| Contents | Page |\n|--|--|\n| Context | 3 |\n| Safeguarding | 4 |',
    ],
    ['after dots', '**Contents**\n\nContext ........ 3\nMain findings ........ 4'],
    [
      'broken over two lines',
      'Contents\n\nContext 3\nChildren with learning difficulties\nand/or disabilities 4',
    ],
  ])('are found when page numbers stand %s', (_, contents) => {
    const last = contents.split('\n').length;
    expect(read(`${contents}\n\n# Context\n\n1. Text.`)).toEqual([
      `(printed table of contents 1-${String(last)})`,
      '# Context',
      '1. Text.',
    ]);
  });

  it.each([
    ['on lines', 'Contents\n\nContext\nMain findings\nOutcomes in Hackney'],
    ['as a list', 'Contents\n\n- Context\n- Main findings\n- Outcomes in Hackney'],
    ['as a numbered list', 'Contents\n\n1. Context\n2. Main findings\n3. Outcomes in Hackney'],
  ])('are found without page numbers, %s', (_, contents) => {
    const body =
      'Context\n\n1. One.\n\nMain findings\n\n2. Two.\n\nOutcomes in Hackney\n\n3. Three.';
    expect(read(`${contents}\n\n${body}`)).toEqual([
      '(printed table of contents 1-5)',
      '# Context',
      '1. One.',
      '# Main findings',
      '2. Two.',
      '# Outcomes in Hackney',
      '3. Three.',
    ]);
  });

  it('end where the first heading of the text begins, though that heading recurs later', () => {
    const contents = 'Contents\n\nSummary\nMain report\nSummary';
    expect(read(`${contents}\n\nSummary\n\n1. One.\n\nMain report\n\nSummary\n\n2. Two.`)).toEqual([
      '(printed table of contents 1-5)',
      '# Summary',
      '1. One.',
      '# Main report',
      '# Summary',
      '2. Two.',
    ]);
  });

  it('end where their first entry recurs, whatever comes in between', () => {
    const contents = 'Contents\n\nIntroduction\nAreas for investigation\nAnnex A: The letter\n2\n5';
    expect(
      read(`${contents}\n\nIntroduction\n\n1. One.\n\nAnnex A\n\nTHE LETTER\n\nText.`),
    ).toEqual([
      '(printed table of contents 1-7)',
      '# Introduction',
      '1. One.',
      '# Annex A',
      '# THE LETTER',
      'Text.',
    ]);
  });

  it('end at their last entry: a table after them (grades, or details from the cover) is text', () => {
    const contents = 'Contents\n\nContext\t3\nAnnex:\t\nCorporate assessment\t28';
    expect(read(`${contents}\n\nBeing healthy\t3\nStaying safe\t2`)).toEqual([
      '(printed table of contents 1-5)',
      'Being healthy | 3',
      'Staying safe | 2',
    ]);
    expect(read(`${contents}\n\nAudience\tPublished\tNo.\nAll\t3 May 2006\t356`)).toEqual([
      '(printed table of contents 1-5)',
      'Audience | Published | No.',
      'All | 3 May 2006 | 356',
    ]);
    expect(read(`${contents}\n\nThe services are good\t\t\n1. Adoption\t\tGood`)).toEqual([
      '(printed table of contents 1-5)',
      'The services are good |  | ',
      '1. Adoption |  | Good',
    ]);
  });

  it('are not recognised where no entry follows the word “Contents”', () => {
    expect(read('Introduction\n\nContents\n\nThe boxes hold toys and books.')).toEqual([
      '# Introduction',
      '# Contents',
      'The boxes hold toys and books.',
    ]);
  });
});

describe('a page number', () => {
  it('may be labelled “Page 2 of 30”', () => {
    expect(read('Context\n\n1. Text.\n\nPage 2 of 30\n\n2. Text.')).toEqual([
      '(page number 5)',
      '# Context',
      '1. Text.',
      '2. Text.',
    ]);
  });

  it('is recognised because it counts up through the file, page by page', () => {
    const text = `Context\n\n1. ${page}\n\n2\n\n2. ${page}\n\n3\n\n3. ${page}\n\n- 4 -\n\n4. End.`;
    expect(read(text)).toEqual([
      '(page number 5)',
      '(page number 9)',
      '(page number 13)',
      '# Context',
      `1. ${page}`,
      `2. ${page}`,
      `3. ${page}`,
      '4. End.',
    ]);
  });

  it('is removed alone where only a form feed parts it from the text after it', () => {
    expect(
      read('Context\n\n1. Children are safe.\n\nPage 2 of 9\fTheir schools are good.'),
    ).toEqual(['(page number 5)', '# Context', '1. Children are safe.', 'Their schools are good.']);
  });

  it('is removed from the middle of a sentence', () => {
    const text = `Context\n\n1. ${page} It helps the\n2\ncouncil.\n\n2. ${page}\n3\n3. ${page}\n4\n4. End.`;
    expect(read(text).slice(4, 6)).toEqual([`1. ${page} It helps the council.`, `2. ${page}`]);
  });

  it('is not a grade under a heading, a number in a row of a table or a reference number', () => {
    expect(read(`Being healthy\n\n3\n\n${page}\n\nStaying safe\n\n4\n\n${page}`)).toEqual([
      '# Being healthy',
      '3',
      page,
      '# Staying safe',
      '4',
      page,
    ]);
    expect(read('Grades\n\n1\n\nAchievement\n\n2\n\nPractice')).not.toContain('(page number 3)');
    expect(read(`Reference no.\n\n356\n\nContext\n\n1. ${page}`)).toContain('356');
  });
});

describe('a running head', () => {
  const pages = (head: string): string =>
    ['Joint area review', 'Hackney', 'Context']
      .concat(
        [2, 3, 4, 5].map((n) => `\n${String(n - 1)}. ${page}\n\n${head.replace('#', String(n))}\n`),
      )
      .join('\n');

  it.each(['Joint area review #', '# Joint area review', 'Joint area review\t\t#'])(
    'may include the page number: %s',
    (head) => {
      expect(read(pages(head)).filter((line) => line.startsWith('('))).toHaveLength(4);
      expect(read(pages(head)).slice(4)).toEqual([
        'Joint area review / Hackney',
        '# Context',
        ...[1, 2, 3, 4].map((n) => `${String(n)}. ${page}`),
      ]);
    },
  );

  it('may stand next to the page number', () => {
    const lines = read(pages('Children’s services in Hackney\n\n#'));
    expect(lines.filter((line) => line.startsWith('(running head'))).toHaveLength(4);
    expect(lines).not.toContain('Children’s services in Hackney');
  });

  it('may stand next to a form feed', () => {
    const lines = read(pages('Children’s services in Hackney\n\f'));
    expect(lines.filter((line) => line.startsWith('(running head'))).toHaveLength(4);
  });

  it('is not a line, heading or label that merely recurs', () => {
    const text = ['Recommendations', ...[1, 2, 3].map(() => 'The partnership should')].join('\n\n');
    expect(read(text).filter((line) => line.startsWith('('))).toEqual([]);
    expect(
      read(pages('Staying safe\n\n#')).filter((line) => line === '# Staying safe'),
    ).toHaveLength(4);
  });
});
