import { describe, expect, it } from 'vitest';
import { parseInline, plainText } from '../../../../src/pipeline/parse/inline.ts';

describe('inline Markdown', () => {
  it('reads emphasis, strong and the tags that exports use', () => {
    expect(
      parseInline('*Every child* **matters**, the 159<sup>th</sup> of <b>354</b>', 'markdown'),
    ).toEqual([
      { type: 'emphasis', children: [{ type: 'text', value: 'Every child' }] },
      { type: 'text', value: ' ' },
      { type: 'strong', children: [{ type: 'text', value: 'matters' }] },
      { type: 'text', value: ', the 159' },
      { type: 'superscript', children: [{ type: 'text', value: 'th' }] },
      { type: 'text', value: ' of ' },
      { type: 'strong', children: [{ type: 'text', value: '354' }] },
    ]);
  });

  it('keeps an asterisk that marks a grade', () => {
    expect(plainText(parseInline('grades A*–C and A\\*-G, A* to C', 'markdown'))).toBe(
      'grades A*–C and A*-G, A* to C',
    );
  });

  it('makes links only to web addresses', () => {
    expect(parseInline('[Ofsted](http://www.ofsted.gov.uk)', 'markdown')).toEqual([
      {
        type: 'link',
        url: 'http://www.ofsted.gov.uk',
        children: [{ type: 'text', value: 'Ofsted' }],
      },
    ]);
    expect(parseInline('[x](javascript:alert(1))', 'markdown')).toEqual([
      { type: 'text', value: '[x](javascript:alert(1))' },
    ]);
  });

  it.each([
    '{process.env}',
    '<script>alert(1)</script>',
    '<!-- a comment -->',
    '`code`',
    '![x](y.png)',
    '<img src=x onerror=alert(1)>',
    '<b onclick="x()">bold',
    '# no heading',
    '- no item',
    '---',
    '> no quotation',
    '</script>',
    '[a title](http://example.org "kept")',
  ])('keeps %s verbatim', (text) => {
    expect(parseInline(text, 'markdown')).toEqual([{ type: 'text', value: text }]);
  });

  it('reads character references, which exports use', () => {
    expect(plainText(parseInline('C&amp;A, &lt;b&gt; &#123;', 'markdown'))).toBe('C&A, <b> {');
  });

  it('turns a line end into a break', () => {
    expect(parseInline('Better  \neducation', 'markdown')).toEqual([
      { type: 'text', value: 'Better' },
      { type: 'break' },
      { type: 'text', value: 'education' },
    ]);
  });
});

describe('plain text', () => {
  it('has no markup at all', () => {
    const text = 'fileName=\\\\APA\\\\apa_2007_808.pdf *and* <b>this</b> &amp; {that}';
    expect(parseInline(text, 'plain')).toEqual([{ type: 'text', value: text }]);
  });
});
