/** The kinds of units. Without zod, because scripts of pages use them too. */

/** The kinds of all that has an address in a report. */
export const unitKinds = [
  'section',
  'paragraph',
  'recommendation',
  'strength',
  'weakness',
  'item',
  'footnote',
] as const;

export type UnitKind = (typeof unitKinds)[number];

/** The kinds of units that are findings; “what needs to improve” counts as recommendations. */
export const findingKinds = [
  'strength',
  'weakness',
  'recommendation',
] as const satisfies readonly UnitKind[];

export type FindingKind = (typeof findingKinds)[number];

/** Whether a unit is a finding. */
export function isFinding<Of extends { kind: UnitKind }>(
  unit: Of,
): unit is Of & { kind: FindingKind } {
  return findingKinds.some((kind) => kind === unit.kind);
}
