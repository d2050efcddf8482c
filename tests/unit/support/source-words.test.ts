import { describe, expect, it } from 'vitest';
import { sourceWords } from '../../support/source-words.ts';

const markdown = (text: string): string => sourceWords(text, [], 'markdown').join(' ');

describe('the words of a source', () => {
  it.each([
    ['the hashes of a heading', '## **Being healthy**', 'Being healthy'],
    ['bold', '**38. The combined work** is good.', '38. The combined work is good.'],
    ['emphasis', 'the *Every child matters* agenda', 'the Every child matters agenda'],
    ['list markers', '- a survey\n  - a nested one\n· at risk', 'a survey a nested one at risk'],
    ['bullets within a line', '<ul> ▪ Good ▪ Better </ul>', 'Good Better'],
    ['the rules and edges of a table', '| a | b |\n|---|:-:|\n| c | d |', 'a b c d'],
    ['paragraph tags', '| <p>One.</p> <p>Two.</p> |', 'One. Two.'],
    ['tags for bold and superscript', '<b>2</b> the 159<sup>th</sup>', '2 the 159th'],
    ['the address of a link', 'see [www.x.uk](http://www.x.uk/(id)/1).', 'see www.x.uk.'],
    ['the angle brackets round an address', 'at <http://x.uk/a>.', 'at http://x.uk/a.'],
    ['escaping backslashes', 'grade A\\*-C in x\\_y', 'grade A*-C in x_y'],
  ])('do not include %s', (_, source, words) => {
    expect(markdown(source)).toBe(words);
  });

  it.each([
    ['an asterisk that is a grade', 'five A* to C grades and A*–C'],
    ['a hyphen within a line', 'multi- agency work - and more'],
    ['a tag that exports do not use', '<script> and < and <b onclick="x">'],
    ['an undeclared rule', '---'],
  ])('keep %s', (_, source) => {
    expect(markdown(source)).toBe(source);
  });

  it('keep every character except list markers in plain text', () => {
    const text = 'fileName=\\\\APA **bold** | # <b>';
    expect(sourceWords(`· ${text}`, [], 'plain').join(' ')).toBe(text);
  });

  it('do not include the lines that the report leaves out', () => {
    expect(sourceWords('a\nb\nc\nd\ne', ['2', '4-5'], 'plain')).toEqual(['a', 'c']);
  });
});
