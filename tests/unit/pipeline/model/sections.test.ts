import { describe, expect, it } from 'vitest';
import { bodyToMdx } from '../../../../src/pipeline/emit/body.ts';
import type { BodyNode, Item } from '../../../../src/pipeline/types/report.ts';
import { readReport } from '../../../../src/report/read.ts';
import { sections } from '../../../support/pipeline.ts';

/** Ids of all units in order. */
function ids(text: string, framework = 'jar'): string[] {
  return sections(text, framework).sections.flatMap(({ id, body }) => [
    id,
    ...body.flatMap(nodeIds),
  ]);
}

function nodeIds(node: BodyNode): string[] {
  if (node.type === 'table') return [];
  if (node.type === 'list') return node.items.flatMap(itemIds);
  if (node.type === 'findings') return node.groups.flatMap(({ items }) => items.flatMap(itemIds));
  return [node.id, ...('children' in node ? node.children.flatMap(nodeIds) : [])];
}

function itemIds(item: Item): string[] {
  return [item.id, ...item.children.flatMap(nodeIds)];
}

describe('sections', () => {
  it('have the part before them in their address where a heading occurs twice', () => {
    const text =
      '# Summary report\n\n# Being healthy\n\n1. x.\n\n# Main report\n\n# Being healthy\n\n2. x.';
    expect(ids(text)).toEqual([
      'summary-report',
      'summary-report-being-healthy',
      'p1',
      'main-report',
      'main-report-being-healthy',
      'p2',
    ]);
  });

  it('leave footnote marks out of their address', () => {
    const text =
      '# The local authority\n\n## Information about this local authority area<sup>2</sup>\n\n- One.\n\n<sup>2</sup> A note.';
    expect(ids(text, 'sif')[1]).toBe('information-about-this-local-authority-area');
  });

  it('have levels that do not depend on those of the markup', () => {
    const text = '# Main report\n\n#### Being healthy\n\n1. x.\n\n## Staying safe\n\n2. x.';
    expect(sections(text).sections.map(({ level }) => level)).toEqual([1, 2, 2]);
  });

  it('have the right area, whatever their order', () => {
    const text =
      'The local authority\n\nx.\n\nExecutive summary\n\nx.\n\nRecommendations\n\n- x.\n\nLeadership, management and governance\n\nSummary\n\nx.\n\nInspection findings\n\n1. x.';
    const read = sections(text, 'sif').sections;
    expect(read.map(({ id, area }) => [id, area])).toEqual([
      ['the-local-authority', null],
      ['executive-summary', null],
      ['recommendations', null],
      ['leadership-management-and-governance', 'leadership'],
      ['summary', 'leadership'],
      ['inspection-findings', 'leadership'],
    ]);
    expect(read[2]?.body).toMatchObject([{ items: [{ kind: 'recommendation', id: 'rec-1' }] }]);
  });

  it.each([
    'The Local Safeguarding Children Board',
    'Local Safeguarding Children Board (LSCB)',
    'City and Hackney Safeguarding Children Board (CHSCB)',
    'The Local Safeguarding Children’s Board is good',
    'Section 2: The effectiveness of the local safeguarding children board',
  ])('on the board are recognised by its name: %s', (heading) => {
    const text = `Leadership, management and governance\n\nx.\n\n${heading}\n\nRecommendations\n\n- x.\n\nInspection findings\n\n1. x.`;
    const read = sections(text, 'sif').sections.slice(1);
    expect(read.map(({ area }) => area)).toEqual(['lscb', 'lscb', 'lscb']);
    expect(read[1]?.body).toMatchObject([{ items: [{ id: 'lscb-rec-1' }] }]);
  });

  it('have the section before them in their address where nothing else tells them apart', () => {
    const text = '# Notes\n\nx.\n\n# Notes\n\nx.\n\n# Notes\n\nx.';
    expect(ids(text)).toEqual([
      'notes',
      'notes-para-1',
      'notes-notes',
      'notes-notes-para-1',
      'notes-notes-notes',
      'notes-notes-notes-para-1',
    ]);
  });

  it('include “cover” for the text before the first heading', () => {
    expect(ids('Stockport\n\nIntroduction\n\n1. x.')).toEqual([
      'cover',
      'cover-para-1',
      'introduction',
      'p1',
    ]);
  });
});

describe('addresses of units', () => {
  it('of an annex name the annex, with or without a letter', () => {
    expect(ids('Context\n1. x.\nAnnex B\n\n1. x.\n2. x.')).toEqual([
      'context',
      'p1',
      'annex-b',
      'annex-b-p1',
      'annex-b-p2',
    ]);
    expect(ids('Context\n1. x.\nAnnex: the corporate section\n\n1. x.').at(-1)).toBe('annex-p1');
    const again = 'Context\n\n1. x.\n\n2. x.\n\n# Annex B\n\n1. x.\n\n# The board\n\n1. x.';
    expect(ids(again).slice(-4)).toEqual(['annex-b', 'annex-b-p1', 'the-board', 'the-board-p1']);
  });

  it('of a part whose numbers start again name the part', () => {
    expect(ids('Context\n1. x.\n2. x.\nSafeguarding\n1. x.')).toEqual([
      'context',
      'p1',
      'p2',
      'safeguarding',
      'safeguarding-p1',
    ]);
  });

  it('of the longest run are bare numbers; those of a list in a paragraph are not', () => {
    const list = 'Context\n1. One, with:\n\n1) a list.\n\n2) of two.\n\n2. Two.\n3. Three.';
    expect(ids(list)).toEqual(['context', 'p1', 'context-p1', 'context-p2', 'p2', 'p3']);
    const same =
      'Context\n1. One.\n2. Two:\n1. a list.\n2. of two.\n3. Three.\nSafeguarding\n4. x.';
    expect(ids(same)).toEqual([
      'context',
      'p1',
      'p2',
      'context-p1',
      'context-p2',
      'p3',
      'safeguarding',
      'p4',
    ]);
    const later = 'Introduction\n1. One.\n2. Two.\nContext\n1. x.\n2. x.\n3. x.';
    expect(ids(later)).toEqual([
      'introduction',
      'introduction-p1',
      'introduction-p2',
      'context',
      'p1',
      'p2',
      'p3',
    ]);
  });

  it('of an annex are never bare numbers, even if nothing else is numbered', () => {
    expect(ids('Context\n\nText.\n\nAnnex B\n\n1. x.').at(-1)).toBe('annex-b-p1');
  });

  it('of an annex that continues the main run are bare numbers', () => {
    expect(ids('Context\n1. x.\nAnnex A\n\n2. x.').at(-1)).toBe('p2');
  });

  it('of recommendations are counted through the report', () => {
    const text =
      'Context\n1. x.\nRecommendations\nFor immediate action\n\n- one\n\nFor action over the next six months\n\n- two\n- three';
    expect(ids(text).filter((id) => id.startsWith('rec'))).toEqual([
      'recommendations',
      'rec-1',
      'rec-2',
      'rec-3',
    ]);
  });

  it('of recommendations with their own numbers are counted too', () => {
    expect(
      ids('Context\n1. x.\n2. x.\nRecommendations\n1. One.\n2. Two.\nSafeguarding\n3. x.'),
    ).toEqual(['context', 'p1', 'p2', 'recommendations', 'rec-1', 'rec-2', 'safeguarding', 'p3']);
  });

  it('of recommendations in the main run are its numbers', () => {
    const text =
      'The local authority\n\nRecommendations\n\n1. One.\n2. Two.\n\nLeadership, management and governance\n\n3. x.';
    expect(ids(text, 'sif').filter((id) => /^(?:p|rec-)\d/u.test(id))).toEqual(['p1', 'p2', 'p3']);
  });

  it('of the board’s recommendations name the board', () => {
    const text = 'The Local Safeguarding Children Board\n\nRecommendations\n\n- One.\n- Two.';
    expect(ids(text, 'sif').slice(-2)).toEqual(['lscb-rec-1', 'lscb-rec-2']);
  });

  it('of findings, items and other paragraphs are counted in their section', () => {
    const text =
      'Safeguarding\n\nA paragraph.\n\n- an item\n  - an inner item\n\nMajor strengths\n\n- One.\n\nImportant weaknesses\n\n- Two.\n- Three.';
    expect(ids(text)).toEqual([
      'safeguarding',
      'safeguarding-para-1',
      'safeguarding-item-1',
      'safeguarding-item-2',
      'safeguarding-strength-1',
      'safeguarding-weakness-1',
      'safeguarding-weakness-2',
    ]);
  });
});

describe('an unnumbered paragraph among numbered ones', () => {
  it('is noted, and has its own address', () => {
    const { notes, sections: read } = sections('Context\n\n1. One.\n\nAnother one.\n\n2. Two.');
    expect(notes).toMatchObject([{ line: 5 }]);
    expect(read[0]?.body).toMatchObject([{ id: 'p1' }, { id: 'context-para-1' }, { id: 'p2' }]);
  });
});

describe('words that close a report', () => {
  const ending = (text: string, framework: string) =>
    sections(text, framework).sections.flatMap(({ body }) =>
      body.flatMap((node) => ('endsArea' in node ? [node.id] : [])),
    );
  const imprint =
    'The Office for Standards in Education, Children’s Services and Skills (Ofsted) regulates and inspects.';

  it('end the area of their section, once', () => {
    const text = `# The impact of leaders on practice\n\n1. x.\n\n${imprint}\n\nIt may be reused.\n\n${imprint}`;
    expect(ending(text, 'ilacs')).toEqual(['the-impact-of-leaders-on-practice-para-1']);
  });

  it('hold no area below them either, up to the next known heading', () => {
    const text = `# The impact of leaders on practice\n\n1. x.\n\n${imprint}\n\n# Store Street\n\nManchester M1.\n\n# The experiences and progress of care leavers\n\n2. x.`;
    expect(sections(text, 'ilacs').sections.map(({ area }) => area)).toEqual([
      'leadership',
      null,
      'care-leavers',
    ]);
  });

  it('end nothing in a section without an area, with a number, or in another framework', () => {
    expect(ending(`# The inspection team\n\n${imprint}`, 'ilacs')).toEqual([]);
    expect(ending(`# The impact of leaders on practice\n\n1. ${imprint}`, 'ilacs')).toEqual([]);
    expect(ending(`# Leadership\n\n${imprint}`, 'jar')).toEqual([]);
  });
});

it('a section can have no area below one that has, and is read back so', () => {
  const text =
    '# Local Safeguarding Children Board (LSCB)\n\n1. x.\n\n# What the inspection judgements mean\n\nGood means good.';
  const built = sections(text, 'sif').sections;
  const read = readReport(bodyToMdx(built)).sections;
  expect(built.map(({ area }) => area)).toEqual(['lscb', null]);
  expect(read.map(({ area }) => area)).toEqual(['lscb', null]);
  expect(built.map(({ level }) => level)).toEqual([1, 2]);
});
