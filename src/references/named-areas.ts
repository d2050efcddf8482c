/** The outcome areas that a paragraph of a summary is about. */
import type { Framework } from '../schemas/registers.ts';

/** The first sentence of a text. */
const opening = /^.*?[.!?](?=\s|$)/su;

/**
 * Makes a function that finds the areas of a text by its first sentence: those whose grade it states in the framework’s
 * words, or otherwise the one that it names as in a table of grades. None if it names several.
 */
export function createAreaFinder({
  judgements,
  scale,
}: Framework): (text: string) => ReadonlySet<string> {
  // “The management of services and the capacity to improve are both good”
  const grade = `(?:both )?(?:${scale.flatMap(({ printed }) => printed).join('|')})\\b`;
  const patterns = judgements.map(({ area, statements, titles }) => ({
    area,
    stated: statements.map((source) => new RegExp(source.replace('GRADE', grade), 'iu')),
    named: titles.map((source) => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'iu')),
  }));
  const areasBy = (sentence: string, key: 'stated' | 'named') =>
    new Set(
      patterns
        .filter((one) => one[key].some((pattern) => pattern.test(sentence)))
        .map(({ area }) => area),
    );
  return (text) => {
    const sentence = opening.exec(text)?.[0] ?? text;
    const stated = areasBy(sentence, 'stated');
    const named = areasBy(sentence, 'named');
    if (stated.size > 0) return stated;
    return named.size === 1 ? named : new Set();
  };
}
