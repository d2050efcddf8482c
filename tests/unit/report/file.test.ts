import { describe, expect, it } from 'vitest';
import { bodyIn, frontmatterIn, isAsWritten, withChecksum } from '../../../src/report/file.ts';
import { readReport } from '../../../src/report/read.ts';

const file = (frontmatter: string, body: string) => `---\n${frontmatter}\n---\n${body}`;

describe('the frontmatter of a file', () => {
  it('is data', () => {
    expect(frontmatterIn(file('id: a\nwords: 2', '\none two\n'))).toEqual({ id: 'a', words: 2 });
  });

  it.each(['js', 'javascript', 'JavaScript'])('is not run if it is marked as %s', (language) => {
    const code = `---${language}\n{ id: (globalThis.hacked = true) }\n---\none\n`;
    expect(() => frontmatterIn(code)).toThrow('is code, which is never run');
    expect(() => bodyIn(code)).toThrow('is code, which is never run');
    expect(globalThis).not.toHaveProperty('hacked');
  });
});

describe('the body of a file', () => {
  it('is what follows the frontmatter, with its lines where they are in the file', () => {
    const mdx = file('id: a\ntitle: "A --- B"', '\n<Section id="s">\n');
    expect(bodyIn(mdx)).toBe('\n\n\n\n\n<Section id="s">');
    expect(mdx.split('\n')[5]).toBe('<Section id="s">');
  });

  it.each([
    ['code', '{1 + 1}', 'Line 6 contains code'],
    ['an unclosed tag', '<Section id="s">', '6:1: Expected a closing tag'],
    ['text outside sections', 'one', 'Line 6 stands outside any <Section>'],
  ])('is refused with the line in the file: %s', (_, body, reason) => {
    const mdx = file('id: a\ntitle: A', `\n${body}\n`);
    expect(() => readReport(bodyIn(mdx))).toThrow(reason);
  });

  it('may contain a line of dashes', () => {
    expect(bodyIn(file('id: a', '\none\n\n---\n\ntwo\n'))).toBe('\n\n\n\none\n\n---\n\ntwo');
  });

  it('is found in a file with a byte order mark and Windows line breaks', () => {
    expect(bodyIn(`\uFEFF${file('id: a', '\none\n').replaceAll('\n', '\r\n')}`)).toBe(
      '\n\n\n\none',
    );
  });
});

describe('the checksum of a file', () => {
  const written = withChecksum(file('id: a\nwords: 2', '\none two\n'));

  it('matches the file as written', () => {
    expect(isAsWritten(written)).toBe(true);
  });

  it.each([
    ['a word of the body', written.replace('two', 'three')],
    ['a fact', written.replace('words: 2', 'words: 3')],
    ['the checksum itself', written.replace(/^written: ./mu, 'written: -')],
  ])('does not match where %s was changed', (_, changed) => {
    expect(isAsWritten(changed)).toBe(false);
  });

  it('does not match where it is missing', () => {
    expect(isAsWritten(file('id: a', '\none\n'))).toBe(false);
  });
});
