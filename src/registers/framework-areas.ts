/** The outcome areas that a framework mentions. */
import type { Framework, OutlineNode } from '../schemas/registers.ts';

/** An area, and where the framework's file mentions it. */
export interface AreaNamed {
  area: string;
  /** Keys and positions from the top of the file. */
  path: (string | number)[];
}

/** Every mention of an outcome area in a framework, in the order of its parts. */
export function areasNamed({ judgements, blanks, outline }: Framework): AreaNamed[] {
  return [
    ...judgements.map(({ area }, index) => ({ area, path: ['judgements', index, 'area'] })),
    ...blanks.flatMap((blank, index) => [
      { area: blank.area, path: ['blanks', index, 'area'] },
      ...(blank.type === 'joint' ? [{ area: blank.with, path: ['blanks', index, 'with'] }] : []),
    ]),
    ...inOutline(outline, ['outline']),
  ];
}

function inOutline(nodes: readonly OutlineNode[], above: AreaNamed['path']): AreaNamed[] {
  return nodes.flatMap(({ area, children }, index) => {
    const path = [...above, index];
    return [
      ...(area === undefined || area === null ? [] : [{ area, path: [...path, 'area'] }]),
      ...(Array.isArray(children) ? inOutline(children, [...path, 'children']) : []),
    ];
  });
}
