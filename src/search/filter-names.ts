/** Filters that hold values of a list; each may repeat. All but `report` are offered as lists of their own. */
export const filterNames = ['council', 'outcome', 'grade', 'framework', 'kind', 'report'] as const;

export type FilterName = (typeof filterNames)[number];
