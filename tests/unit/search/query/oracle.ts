/** What a search must find, worked out slowly and simply: by regular expressions over a simplified text. */

/** The words and numbers of a text, folded, with their hyphens. */
export function plainWords(text: string): string[] {
  return text
    .replace(/\p{No}/gu, ' ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<=\p{L})['’‘](?=\p{L})/gu, '')
    .replace(/(?<=\d),(?=\d{3}(?!\d))/gu, '')
    .replace(/(?<=\d) ?%/gu, ' percent-sign ')
    .replace(/£(?=\d)/gu, ' pound-sign ')
    .replace(/(?<![\p{L}\d])(\d[\d.]*)(?=\p{L})/gu, '$1 ')
    .replace(/(?<!\d)\.|\.(?!\d)|(?<![\p{L}\d])-|-(?![\p{L}\d])|(?<=\d)-(?=\d)/gu, ' ')
    .split(/[^\p{L}\d.-]+/u)
    .filter((word) => word !== '');
}

const sentenceEnd = /[.!?;]['"‘’“”»)\]\p{No}]*\s/gu;
const figureBefore = /^(?:.*-)?(?:[\d.]+|(?:percent|pound)-sign)$/u;
const figureAfter = /^(?:[\d.]+|(?:percent|pound)-sign)(?:-.*)?$/u;

/** The words of a text joined by spaces, or by ` | ` where a sentence ends (except between figures). */
export function plainText(text: string): string {
  const sentences = text
    .split(sentenceEnd)
    .map(plainWords)
    .filter((words) => words.length > 0);
  return sentences
    .map((words, index) => {
      const before = sentences[index - 1]?.at(-1) ?? '';
      const areFigures = figureBefore.test(before) && figureAfter.test(words[0] ?? '');
      return (index === 0 ? '' : areFigures ? ' ' : ' | ') + words.join(' ');
    })
    .join('');
}

/** Makes a test of whether a simplified text holds a phrase; a hyphen matches a space or nothing. */
export function phraseTest(phrase: string): (plain: string) => boolean {
  const lettersOf = (word: string) =>
    Array.from(word, (one) => (one === '.' ? '[.]' : one)).join('-?');
  const patternOf = (word: string) => word.split('-').map(lettersOf).join('[ -]?');
  const sentences = plainText(phrase).split(' | ');
  const pattern = sentences
    .map((sentence) => sentence.split(' ').map(patternOf).join('[ -]'))
    .join('[ -](?:[|] )?');
  const whole = new RegExp(`(?<![^ -])${pattern}(?![^ -])`, 'u');
  return (plain) => whole.test(plain);
}

/** The words of a text, hyphenated ones in every reading: `a`, `b`, `ab` of `a-b`. */
export function readings(text: string): string[] {
  return plainWords(text).flatMap((word) => {
    const parts = word.split('-');
    return parts.flatMap((_, start) =>
      parts.slice(start).map((_, length) => parts.slice(start, start + length + 1).join('')),
    );
  });
}
