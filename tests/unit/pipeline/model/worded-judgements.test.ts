/** Judgements stated in words: what a sentence or heading says of a grade, and what it does not. */
import { describe, expect, it } from 'vitest';
import { judge, sections } from '../../../support/pipeline.ts';

const cover = (line: string): ReturnType<typeof judge> =>
  judge(`Norfolk\n\n${line}\n\nExecutive summary\n\nx.`, 'sif', '2015');

describe('a judgement in words', () => {
  it.each([
    'Children’s services in Norfolk are not yet good',
    'Children’s services in Norfolk are not good',
    'Children’s services in Norfolk are less than good',
    'Children’s services in Norfolk do not yet deliver good',
    'Children’s services in Norfolk are far from good',
    'Children’s services in Norfolk need to improve to be good',
    'Children’s services in Norfolk must improve if they are to be good',
    'Children’s services in Norfolk are no longer inadequate and require improvement to be good',
    'The overall judgement is that children’s services are not yet good',
  ])('is not the grade that the sentence denies: %s', (line) => {
    expect(cover(line).judgements).toEqual([]);
  });

  it.each([
    'Children’s services in Norfolk have improved from inadequate to good',
    'Children’s services in Norfolk were inadequate in 2013 and are now good',
    'Children’s services in Norfolk are inadequate overall but adoption is good',
  ])('is none where a sentence names another grade first: %s', (line) => {
    expect(cover(line).judgements).toEqual([]);
  });

  it.each([
    'Children’s services in Norfolk require improvement to be judged good',
    'Children’s services in Norfolk require improvement in order to be good',
    'Children’s services in Norfolk require further improvement to be good',
    'The overall judgement is requires improvement to become good',
    'The local authority requires improvement and is not yet good',
  ])('is the whole of “requires improvement to be good”: %s', (line) => {
    expect(cover(line).judgements).toMatchObject([
      { area: 'overall-effectiveness', label: 'requires-improvement' },
    ]);
  });

  it.each([
    'Norfolk’s children’s services are inadequate',
    'Children’s services delivered by a trust in Norfolk are inadequate',
    'Children’s services in Norfolk are inadequate overall',
    'Services in Norfolk are inadequate',
    'The overall judgement is that Norfolk County Council is inadequate',
    'The overall judgement of services is inadequate',
    'The overall judgement on children’s services is inadequate',
    'The overall judgement is inadequate. There are widespread and serious failures.',
    'Children’s services in St. Helens are inadequate. There are failures.',
  ])('is read from the cover: %s', (line) => {
    expect(cover(line).judgements).toMatchObject([
      { area: 'overall-effectiveness', label: 'inadequate' },
    ]);
  });

  it.each([
    'Services for children in need of adoption are outstanding.',
    'Services for children in need of help and protection in Norfolk require improvement.',
    'Services for children in care are good.',
    'Ofsted last inspected Norfolk’s services for children in 2011 and found them to be inadequate.',
    'The previous inspection found that Norfolk’s children’s services are good.',
  ])('is not that on a part of the services, nor an earlier one: %s', (line) => {
    expect(cover(line).judgements).toEqual([]);
  });

  it('is not a line in the middle of a sentence', () => {
    const text = 'Leaders have said that\nservices in Norfolk are good\nbut inspectors disagree.';
    expect(judge(`Executive summary\n\n${text}\n\n1. x.`, 'sif', '2015').judgements).toEqual([]);
  });

  it.each(['is that the LSCB is good', 'for the LSCB is good', 'of the board is good'])(
    'on the board is not one on the local authority: %s',
    (judgement) => {
      const areas = cover(`The overall judgement ${judgement}`).judgements.map(({ area }) => area);
      expect(areas).not.toContain('overall-effectiveness');
    },
  );

  it.each([
    ['sif', 'The Local Safeguarding Children Board is judged to require improvement'],
    ['sif', 'The LSCB is graded as requires improvement'],
    ['sif', 'The LSCB covering Norfolk and Suffolk requires improvement'],
    ['sif', 'The LSCB in Norfolk requires improvement'],
    ['sif', 'The Local Safeguarding Children Board arrangements require improvement'],
    ['lscb', 'The Local Safeguarding Children Board for Norfolk requires improvement'],
  ])('of a board is read from a heading (%s): %s', (framework, heading) => {
    expect(judge(`${heading}\n\n1. x.`, framework, '2015').judgements).toMatchObject([
      { area: 'lscb', label: 'requires-improvement' },
    ]);
  });

  it.each([
    ['are now good', 'good'],
    ['remain inadequate', 'inadequate'],
    ['are judged to require improvement to be good', 'requires-improvement'],
    ['have been graded as requires improvement to be good', 'requires-improvement'],
    ['continue to require improvement to be good', 'requires-improvement'],
    ['still require improvement', 'requires-improvement'],
  ])('is read from the heading of an area: %s', (end, label) => {
    const name = 'The experiences and progress of children who need help and protection';
    expect(judge(`${name} ${end}\n\n1. x.`, 'ilacs', '2023').judgements).toMatchObject([
      { area: 'help-and-protection', label },
    ]);
  });

  it.each(['is not yet good', 'need to improve to be good'])(
    'that is denied leaves the section its area: %s',
    (end) => {
      const name = 'The experiences and progress of children who need help and protection';
      const text = `${name} ${end}\n\n1. x.`;
      expect(sections(text, 'ilacs').sections.map(({ area }) => area)).toContain(
        'help-and-protection',
      );
      expect(judge(text, 'ilacs', '2023').judgements).toEqual([]);
    },
  );

  it.each(['Overall', 'Overall judgement', 'Overall effectiveness of the local authority'])(
    'overall is read from a row: %s',
    (title) => {
      const table = `| Judgement | Grade |\n| --- | --- |\n| ${title} | Good |`;
      expect(judge(`x\n\n${table}`, 'ilacs', '2023').judgements).toMatchObject([
        { area: 'overall-effectiveness', label: 'good' },
      ]);
    },
  );

  it('may stand in a heading that an unraised footnote mark ends', () => {
    const heading = 'The effectiveness of the Stockport Safeguarding Children Board (SSCB)1';
    const { sections: read } = sections(`${heading}\n\n1. x.`, 'sif');
    expect(read.map(({ area }) => area)).toContain('lscb');
  });
});
