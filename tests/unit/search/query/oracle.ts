/** What a search must find, told slowly and plainly: by regular expressions over a text made plain. */

/** The words and numbers of a text, folded, with the hyphens in them. */
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

/** A function that tells whether words of a text, joined by spaces, hold a phrase; a hyphen is a space or nothing. */
export function phraseTest(phrase: string): (plain: string) => boolean {
  const lettersOf = (word: string) =>
    Array.from(word, (one) => (one === '.' ? '[.]' : one)).join('-?');
  const patternOf = (word: string) => word.split('-').map(lettersOf).join('[ -]?');
  const pattern = plainWords(phrase).map(patternOf).join('[ -]');
  const whole = new RegExp(`(?<![^ -])${pattern}(?![^ -])`, 'u');
  return (plain) => whole.test(plain);
}

/** The words of a text, those with hyphens in all ways of reading them: `a`, `b`, `ab` of `a-b`. */
export function readings(text: string): string[] {
  return plainWords(text).flatMap((word) => {
    const parts = word.split('-');
    return parts.flatMap((_, start) =>
      parts.slice(start).map((_, length) => parts.slice(start, start + length + 1).join('')),
    );
  });
}
