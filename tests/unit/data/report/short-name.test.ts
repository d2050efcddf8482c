import { expect, it } from 'vitest';
import { shortName } from '../../../../src/data/report/short-name.ts';

type Named = Parameters<typeof shortName>[0];

const named = (id: string, date: string) =>
  shortName({
    id,
    council: { name: 'Devon' },
    framework: { id: 'ilacs' },
    data: { published: { date } },
  } as Named);

it('names a report by its council, framework and year', () => {
  expect(named('devon-ilacs-2025', '2025-05-09')).toBe('Devon ILACS 2025');
});

it('names the month too if another report already had the year', () => {
  expect(named('devon-ilacs-2025-11', '2025-11-20')).toBe('Devon ILACS November 2025');
});
