/** The places of pages and files on the site, from its root. `url.ts` makes addresses of them. */

/** Site-relative path of a report, or of a unit in it. */
export function reportPath(id: string, anchor?: string): string {
  return `reports/${id}/${anchor ? `#${anchor}` : ''}`;
}

export const councilPath = (id: string) => `councils/${id}/`;
export const councilAreaPath = (council: string, area: string) => `councils/${council}/${area}/`;
export const outcomePath = (id: string) => `outcomes/${id}/`;
export const frameworkPath = (id: string) => `frameworks/${id}/`;

/** The grid of grades. */
export const gradesPath = 'grades/';

export const findingsPath = (area: string, page: number | null = null) =>
  `findings/${area}/${page === null ? '' : `${page}/`}`;

/** @param id of a council */
export const councilFilePath = (id: string) => `data/councils/${id}.json`;
