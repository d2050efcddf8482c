import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRecommendationMatcher } from '../../../src/references/recommendations.ts';
import { createWeighing, similarity } from '../../../src/references/wording.ts';
import { readReport } from '../../../src/report/read.ts';
import { numbered, section } from '../../support/references.ts';

const recommendation = (id: string, text: string) =>
  `- <Recommendation id="${id}">${text}</Recommendation>`;
const council = section(
  'council-recommendations',
  '### Recommendations',
  [
    recommendation('rec-1', 'Ensure that social workers have reasonable caseloads.'),
    recommendation('rec-2', 'Ensure that plans for children are clear.'),
  ].join('\n'),
);
const board = section(
  'board-recommendations',
  '### Recommendations',
  recommendation('lscb-rec-1', 'Ensure that social workers’ caseloads are audited by the board.'),
);
const marked = (...texts: string[]) =>
  texts.map((text, index) => numbered(index + 1, `${text} (Recommendation)`));

/** What the marked paragraphs of the report serve: `rec-1 by wording`. */
const served = (...sections: string[]) => {
  const text = readReport(sections.join(''));
  const match = createRecommendationMatcher(text);
  return text.units
    .filter((unit) => unit.text.includes('(Recommendation)'))
    .map((unit) => {
      const found = match(unit);
      return found && `${found.unit.anchor} by ${found.basis}`;
    });
};

describe('a marked paragraph', () => {
  const findings = (...texts: string[]) => section('findings', '### Findings', ...marked(...texts));
  const part = section('authority', '## The local authority');

  it('serves the recommendation that shares its words', () => {
    expect(served(part, council, findings('The caseload of a social worker is too high.'))).toEqual(
      ['rec-1 by wording'],
    );
  });
  it('serves the recommendation whose list shares its words', () => {
    const introducing =
      '<Recommendation id="p1" number="1">\nStrengthen oversight of:\n\n- <Item id="council-recommendations-item-1">caseloads of social workers</Item>\n\n</Recommendation>';
    const listed = section(
      'council-recommendations',
      '### Recommendations',
      `${introducing}\n\n${recommendation('rec-1', 'Ensure that plans for children are clear.')}`,
    );
    expect(served(part, listed, findings('The caseload of a social worker is too high.'))).toEqual([
      'p1 by wording',
    ]);
  });

  it('serves an unknown one in the list where none shares its words', () => {
    expect(served(part, council, findings('It rains.'))).toEqual([
      'council-recommendations by list',
    ]);
  });
  it('serves an unknown one in the list where two share its words', () => {
    const alike = [
      'Reduce the caseloads of social workers.',
      'Share the caseloads of social workers.',
    ];
    const list = alike.map((text, index) => recommendation(`rec-${index + 1}`, text)).join('\n');
    const recommendations = section('alike', '### Recommendations', list);
    const texts = findings('The caseloads of social workers are high.');
    expect(served(part, recommendations, texts)).toEqual(['alike by list']);
  });
  it('serves the most similar where only these two texts share a run of words', () => {
    const list = [
      recommendation(
        'rec-1',
        'Ensure that managers record the rationale for decision-making and case progression.',
      ),
      recommendation('rec-2', 'Ensure that managers record what children wish for on their files.'),
    ].join('\n');
    const finding =
      'Files for children wishing to read them lack decision-making and case progression.';
    const alone = section('alike', '### Recommendations', list);
    const also = section('also', '### Also', numbered(2, 'Decision-making and case progression.'));
    expect(served(part, alone, findings(finding))).toEqual(['rec-1 by wording']);
    expect(served(part, alone, findings(finding), also)).toEqual(['alike by list']);
  });
  it('serves a recommendation in its own part', () => {
    const theirs = section(
      'theirs',
      '### Findings',
      numbered(9, 'Caseloads of social workers are not audited. (Recommendation)'),
    );
    const boards = section('board', '## The board');
    expect(served(part, council, boards, board, theirs)).toEqual(['lscb-rec-1 by wording']);
  });
  it('serves none in a report that has none', () => {
    expect(served(findings('The caseload is too high.'))).toEqual([null]);
  });
});

describe('similarity', () => {
  const texts = fc
    .array(fc.constantFrom('plan', 'plans', 'social', 'work', 'child', 'board', 'late'), {
      maxLength: 8,
    })
    .map((words) => words.join(' '));
  const corpus = ['plan social', 'social work', 'child', 'late board'];
  const weigh = createWeighing(corpus);

  it('lies between 0 and 1, and is the same both ways', () => {
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        const found = similarity(weigh(a), weigh(b));
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found).toBeLessThanOrEqual(1 + 1e-9);
        expect(found).toBeCloseTo(similarity(weigh(b), weigh(a)), 10);
      }),
    );
  });
  it('of a text to itself is 1, whatever the forms of its words', () => {
    expect(similarity(weigh('plans work'), weigh('plan working'))).toBeCloseTo(1, 10);
  });
  it('of words that every text contains is 0', () => {
    const same = createWeighing(['children a', 'children b']);
    expect(similarity(same('children'), same('children'))).toBe(0);
  });
});
