import { describe, expect, it } from 'vitest';
import { ingest } from '../../../support/pipeline.ts';

const report = `Joint area review

Hackney Council, Hackney

Published: 3 May 2007

Introduction

1. The board¹ met, and the board¹ agreed.

¹ The first note.

Context

2. The trust¹ was set up in

¹ The second note.

May of that year.

3. A third mark¹ follows all notes.`;

describe('footnotes whose numbers start again', () => {
  const { report: read, messages } = ingest(report);

  it('have an address each, and are not an error', () => {
    expect(messages.filter(({ severity }) => severity === 'error')).toEqual([]);
    const text = JSON.stringify(read?.sections);
    expect(text.match(/"id":"[a-z]*-?fn-1"/gu)).toEqual(['"id":"fn-1"', '"id":"context-fn-1"']);
  });

  it('are each the target of the marks before them; marks after all notes lead to the last', () => {
    const text = JSON.stringify(read?.sections);
    expect(
      [...text.matchAll(/"first":(\w+),"to":"([^"]+)"/gu)].map(([, first, to]) => [first, to]),
    ).toEqual([
      ['true', 'fn-1'],
      ['false', 'fn-1'],
      ['true', 'context-fn-1'],
      ['false', 'context-fn-1'],
    ]);
  });

  it('have an address each also where a section repeats a number', () => {
    const twice = report.replace('3. A third', '3. The school¹ opened.\n\n¹ A note.\n\n4. A third');
    const { report: again } = ingest(twice);
    expect(JSON.stringify(again?.sections).match(/"id":"[a-z\d-]*fn-1"/gu)).toEqual([
      '"id":"fn-1"',
      '"id":"context-fn-1"',
      '"id":"p3-fn-1"',
    ]);
  });
});
