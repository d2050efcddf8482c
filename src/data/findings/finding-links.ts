/** Links from pages of councils and outcome areas to findings. */
import { searchForFindings } from '../../findings/address.ts';
import { isFinding } from '../../schemas/unit-kinds.ts';
import { writeRequest } from '../../search/request.ts';
import { findingsHref, href } from '../../util/url.ts';
import type { Report } from '../library.ts';

/**
 * Address of the findings on an area, filtered by council if one is given.
 * @param reports the reports that may contain them
 * @returns null if there are none
 */
export function areaFindingsHref(
  area: string,
  reports: readonly Report[],
  council: string | null = null,
): string | null {
  const isOnArea = reports.some(({ text }) =>
    text.units.some((unit) => unit.area === area && isFinding(unit)),
  );
  if (!isOnArea) return null;
  const query = council === null ? '' : writeRequest({ filters: { council: [council] } });
  return findingsHref(area, query);
}

/** Address of the search for a council's findings in all areas; null if there are none. */
export function councilFindingsHref(council: string, reports: readonly Report[]): string | null {
  const own = reports.filter((report) => report.council.id === council);
  if (!own.some(({ text }) => text.units.some(isFinding))) return null;
  return href(`search/${searchForFindings({ filters: { council: [council] } }, null)}`);
}
