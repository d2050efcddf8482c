/** Lays out a card like a page of the site: paper, serif title, hairlines. Sizes are in pixels of the card. */
import type { ContainerNode, Node } from '@takumi-rs/core';
import type { Card, CardGrade } from './card.ts';
import type { Palette } from './palette.ts';

type Style = NonNullable<ContainerNode['style']>;

/** Width allowed for each letter of a grade's words, so that they stay on one line. */
const letterWidth = 16;

const serif = '"Source Serif 4"';
const sans = '"Public Sans"';

/** The card as a tree of boxes. */
export function layOut(
  { title, line, grades, rest }: Card,
  palette: Palette,
  siteName: string,
): Node {
  const gradeWidth = letterWidth * Math.max(...grades.map(({ words }) => words.length));
  return box(
    {
      flexDirection: 'column',
      width: '100%',
      height: '100%',
      boxSizing: 'border-box',
      padding: '44px 72px 48px',
      background: palette.paper,
      color: palette.ink,
      fontFamily: sans,
      fontSize: 28,
    },
    box(
      {
        flexShrink: 0,
        paddingBottom: 16,
        borderBottom: `2px solid ${palette.ruleStrong}`,
        fontFamily: serif,
        fontSize: 34,
        fontWeight: 600,
      },
      box({ marginRight: 12, color: palette.accent }, '¶'),
      siteName,
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
    box(
      { flexShrink: 0, marginTop: 8, fontFamily: serif, fontSize: 32, color: palette.inkQuiet },
      line,
    ),
    box(
      { flexDirection: 'column', marginTop: 'auto' },
      ...grades.map((grade) => row(palette, ...gradeCells(grade, gradeWidth, palette))),
      ...(rest === null ? [] : [row(palette, box({ color: palette.inkQuiet }, rest))]),
    ),
  );
}

function gradeCells(grade: CardGrade, wordsWidth: number, palette: Palette): Node[] {
  return [
    box({ ...clamp(1), flexGrow: 1, flexShrink: 1, flexBasis: 0, marginRight: 32 }, grade.title),
    stepsOf(grade, palette),
    box({ width: wordsWidth, marginLeft: 14, fontWeight: 600 }, grade.words),
  ];
}

/** The four steps of GradeSteps.astro: filled up to the grade, then outlined. */
function stepsOf({ steps, label }: CardGrade, { grades, ruleStrong }: Palette): Node {
  const step = (height: number, index: number) => {
    const isFull = index < steps;
    const edge = isFull ? grades[label] : ruleStrong;
    return box({
      boxSizing: 'border-box',
      width: 11,
      height,
      marginRight: 4,
      border: `1.5px solid ${edge}`,
      ...(isFull && { background: edge }),
    });
  };
  return box({ alignItems: 'flex-end' }, ...[8, 14, 20, 26].map(step));
}

function row({ rule }: Palette, ...cells: Node[]): Node {
  return box({ alignItems: 'center', height: 44, borderTop: `1px solid ${rule}` }, ...cells);
}

/** Cuts text off with an ellipsis after some lines. */
function clamp(lines: number): Style {
  return { display: 'block', lineClamp: lines, wordBreak: 'break-word' };
}

/** A box with other boxes and texts in it. */
function box(style: Style, ...children: (Node | string)[]): Node {
  return {
    type: 'container',
    style: { display: 'flex', ...style },
    children: children.map((child) =>
      typeof child === 'string' ? { type: 'text', text: child } : child,
    ),
  };
}
