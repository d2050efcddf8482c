import { describe, expect, it } from 'vitest';
import { parseMdx } from '../../../src/report/mdx.ts';

describe('the body of a report is refused if it has', () => {
  it.each([
    ['an expression', '{1 + 1}', 'contains code'],
    ['an import', "import a from 'a'", 'contains code'],
    ['a component that no report may use', '<Other />', 'uses <Other>'],
    ['a computed attribute', '<Item id={1} />', 'attribute that is code'],
    ['a spread of attributes', '<Item {...a} />', 'attribute that is code'],
    [
      'a computed attribute after one without a value',
      '<Item a id={1} />',
      'attribute that is code',
    ],
    ['a spread after an attribute without a value', '<Item a {...b} />', 'attribute that is code'],
    [
      'an attribute that browsers run',
      '<table><td onclick="a()">x</td></table>',
      'attribute onclick',
    ],
    ['a link that browsers run', '[x](javascript:a)', 'javascript:a'],
    ['a definition of such a link', '[x]\n\n[x]: javascript:a', 'javascript:a'],
    ['a picture from another host', '![x](https://example.org/x.png)', 'a picture'],
    ['a picture by reference', '![x]\n\n[x]: https://example.org/x.png', 'a picture'],
  ])('%s', (_, body, reason) => {
    expect(() => parseMdx(body)).toThrow(reason);
  });
});

it('may have links to web and mail addresses, and the attributes of cells', () => {
  const cell = '<td scope="row" colspan="2">[x](https://a.example) [y](mailto:b@a.example)</td>';
  expect(() => parseMdx(`<table><tr>${cell}</tr></table>`)).not.toThrow();
});

it('may have attributes of plain text, or without a value', () => {
  expect(() => parseMdx('<Item id="a" b />')).not.toThrow();
});
