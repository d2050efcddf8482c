import { describe, expect, it } from 'vitest';
import { checkVerbatim, passagesOf } from '../../../../src/pipeline/check/verbatim.ts';
import type { Message } from '../../../../src/pipeline/messages/message.ts';
import type { Furniture } from '../../../../src/pipeline/types/furniture.ts';
import { source } from '../../../support/pipeline.ts';

const text = `# Context

1. The **18<sup>th</sup> most** deprived [city](http://example.org/a_b).

- item \\*one\\*

| A | B |
|---|--:|
| <p>3</p> | ~4~ |

---

Last words.`;

const printed = 'Context 1. The 18th most deprived city. item *one* A B 3 ~4~ Last words.';

const read = source(text);
const rule: Furniture = new Map(
  read.lines.filter((line) => line.text === '---').map((line) => [line, 'page rule']),
);

const check = (as: string): Message[] => checkVerbatim(passagesOf(read, rule), as);

describe('the text as read', () => {
  it('may differ from its source in markup and white space', () => {
    expect(check(printed)).toEqual([]);
    expect(check(printed.replaceAll(' ', '\n'))).toEqual([]);
  });

  it.each([
    ['lose a word', printed.replace('most ', ''), 3, 'most deprived city.'],
    ['lose a full stop', printed.replace('city.', 'city'), 3, '.'],
    ['change a word', printed.replace('item', 'Item'), 5, 'item *one*'],
    ['move words', printed.replace('3 ~4~', '~4~ 3'), 9, '3'],
    ['lose its end', printed.replace(' Last words.', ''), 13, 'Last words.'],
    ['double a word', printed.replace('Last', 'Last Last'), 13, 'words.'],
  ])('may not %s', (_, as, line, words) => {
    const [message] = check(as);
    expect(message).toMatchObject({ rule: 'text-lost', severity: 'error', line });
    expect(message?.reason).toContain(`“${words}`);
  });

  it('may not continue beyond its source', () => {
    expect(check(`${printed} More.`)).toMatchObject([{ rule: 'text-lost' }]);
  });

  it('keeps every character of a plain-text source, markup included', () => {
    const plain = passagesOf(source('Introduction\n\nA [b](c) *d* &amp; e.'), new Map());
    expect(checkVerbatim(plain, 'Introduction A [b](c) *d* &amp; e.')).toEqual([]);
    expect(checkVerbatim(plain, 'Introduction A b d & e.')).toHaveLength(1);
  });
});
