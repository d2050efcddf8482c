/** Figures as raised characters. */

const raisedFigures = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** `12` → `¹²`, with other characters as they are. */
export function raised(text: string): string {
  return text.replace(/\d/gu, (figure) => raisedFigures.charAt(Number(figure)));
}
