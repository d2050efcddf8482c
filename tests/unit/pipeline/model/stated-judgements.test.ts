import { describe, expect, it } from 'vitest';
import { judge } from '../../../support/pipeline.ts';

describe('judgements of a report without a table of grades', () => {
  it('are read from sentences of the framework, even if the area has no section of its own', () => {
    const text =
      'Service management\n\n1. The management of services is good. The capacity for further improvement is adequate.';
    expect(judge(text).judgements).toMatchObject([
      { area: 'service-management', grade: 3, anchor: 'p1' },
      { area: 'capacity-to-improve', grade: 2, anchor: 'p1' },
    ]);
  });

  it('are not read from the next sentence', () => {
    const text =
      'Capacity to improve\n\n1. Leaders know their capacity to improve. Partnership working is good.';
    expect(judge(text).judgements).toEqual([]);
  });
});
