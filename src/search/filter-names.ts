/** Filters with values from a list; each may be repeated. All but `report` are offered as lists on the page. */
export const filterNames = ['council', 'outcome', 'grade', 'framework', 'kind', 'report'] as const;

export type FilterName = (typeof filterNames)[number];
