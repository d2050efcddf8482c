/**
 * A card set as a page of the site: paper, serif title, hairlines. Sizes are pixels of the card.
 * Colours are those of light paper in src/styles/tokens.css; a picture has no dark mode.
 */
import type { Card, CardGrade } from './card.ts';

/** An element as satori takes it, without JSX (https://github.com/vercel/satori#use-without-jsx). */
export interface Element {
  type: 'div';
  props: { style: Style; children: (Element | string)[] };
}

type Style = Readonly<Record<string, string | number>>;

const paper = '#fcfaf5';
const ink = '#1e1b17';
const inkQuiet = '#5a544a';
const rule = '#ddd6c7';
const ruleStrong = '#8d8574';
const accent = '#0b4f5c';
const gradeInks = ['#8c2f1b', '#b27412', '#44752c', '#0a5962'];

/** Room for a letter of a grade's words, so that none breaks into a second line. */
const letterWidth = 16;

const serif = 'Source Serif 4';
const sans = 'Public Sans';

/** The card as a tree of boxes. */
export function layOut({ title, line, grades, rest }: Card): Element {
  const gradeWidth = letterWidth * Math.max(...grades.map(({ words }) => words.length));
  return box(
    {
      flexDirection: 'column',
      width: '100%',
      height: '100%',
      boxSizing: 'border-box',
      padding: '44px 72px 48px',
      background: paper,
      color: ink,
      fontFamily: sans,
      fontSize: 28,
    },
    box(
      {
        flexShrink: 0,
        paddingBottom: 16,
        borderBottom: `2px solid ${ruleStrong}`,
        fontFamily: serif,
        fontSize: 34,
        fontWeight: 600,
      },
      box({ marginRight: 12, color: accent }, '¶'),
      'Pilcrow',
    ),
    box(
      {
        flexShrink: 0,
        ...clamp(2),
        marginTop: 28,
        fontFamily: serif,
        fontSize: 60,
        fontWeight: 600,
        lineHeight: 1.15,
        letterSpacing: '-0.01em',
      },
      title,
    ),
    box({ flexShrink: 0, marginTop: 8, fontFamily: serif, fontSize: 32, color: inkQuiet }, line),
    box(
      { flexDirection: 'column', marginTop: 'auto' },
      ...grades.map((grade) => gradeLine(grade, gradeWidth)),
      ...(rest === null ? [] : [row({ color: inkQuiet }, rest)]),
    ),
  );
}

function gradeLine({ title, words, steps }: CardGrade, wordsWidth: number): Element {
  return row(
    {},
    box({ ...clamp(1), flexGrow: 1, flexShrink: 1, flexBasis: 0, marginRight: 32 }, title),
    stepsOf(steps),
    box({ width: wordsWidth, marginLeft: 14, fontWeight: 600 }, words),
  );
}

/** The four steps of GradeSteps.astro: filled as far as the grade goes, then outlined. */
function stepsOf(filled: number): Element {
  const step = (height: number, index: number) => {
    const isFull = index < filled;
    const edge = isFull ? gradeInks[filled - 1] : ruleStrong;
    return box({
      width: 9,
      height,
      marginRight: 4,
      border: `1.5px solid ${edge}`,
      ...(isFull && { background: edge }),
    });
  };
  return box({ alignItems: 'flex-end' }, ...[6, 12, 18, 24].map(step));
}

function row(style: Style, ...children: (Element | string)[]): Element {
  return box(
    {
      alignItems: 'center',
      height: 44,
      borderTop: `1px solid ${rule}`,
      ...style,
    },
    ...children,
  );
}

/** Text that ends in an ellipsis where it has no room. */
function clamp(lines: number): Style {
  return { display: 'block', lineClamp: lines, wordBreak: 'break-word' };
}

function box(style: Style, ...children: (Element | string)[]): Element {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}
