import { describe, expect, it } from 'vitest';
import { altOf, cardOf } from '../../../src/social/card.ts';
import { judgement, report } from './reports.ts';

const areas = (count: number) => Array.from({ length: count }, (_, index) => `area-${index + 1}`);
const good = (count: number) => areas(count).map((area) => judgement(area));
const poor = { grade: 1, label: 'inadequate', printed: '1' } as const;

describe('the card of a report', () => {
  it('shows the title and the date', () => {
    expect(cardOf(report())).toMatchObject({
      title: 'Joint area review: Ambridge',
      line: 'Published on 23 February 2006',
    });
  });

  it('says that a date is the editor’s', () => {
    const published = { date: '2008', precision: 'year', from: 'editor', evidence: '…' } as const;
    expect(cardOf(report([], { published })).line).toBe('Published in 2008 (the editor’s date)');
  });

  it('puts overall effectiveness first and keeps the printed order of the rest', () => {
    const given = ['being-healthy', 'overall-effectiveness', 'staying-safe'];
    const shown = cardOf(report(given.map((area) => judgement(area)))).grades;
    expect(shown.map(({ title }) => title)).toEqual([
      'Judged: overall-effectiveness',
      'Judged: being-healthy',
      'Judged: staying-safe',
    ]);
  });

  it('adds the word to a grade printed as a number', () => {
    const [grade] = cardOf(report([judgement('lscb', poor)])).grades;
    expect(grade).toMatchObject({ words: '1 inadequate', label: 'inadequate', steps: 1 });
  });

  it('shows five grades where there are five', () => {
    const card = cardOf(report(good(5)));
    expect(card.grades).toHaveLength(5);
    expect(card.rest).toBeNull();
  });

  it('counts by grade those that do not fit', () => {
    const card = cardOf(report([...good(6), judgement('lscb', poor)]));
    expect(card.grades).toHaveLength(4);
    expect(card.rest).toBe('And 3 more: 2 good and 1 inadequate');
  });

  it('names the grade once if all that do not fit have the same', () => {
    expect(cardOf(report(good(6))).rest).toBe('And 2 more, all good');
  });
});

it('the alternative text says everything that the card shows', () => {
  const card = cardOf(report([...good(5), judgement('lscb', poor)]));
  expect(altOf(card)).toBe(
    'Joint area review: Ambridge. Published on 23 February 2006. Judged: area-1: Good. Judged: area-2: Good. ' +
      'Judged: area-3: Good. Judged: area-4: Good. And 2 more: 1 good and 1 inadequate.',
  );
});
