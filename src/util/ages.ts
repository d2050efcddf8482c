/** How long ago a day was, in words. Only for scripts in pages, because a build does not know today's date. */

/**
 * `9 years ago`, `7 months ago`, `less than a month ago`; in years if only the year is known.
 * @param iso a date as far as it is known: `2006`, `2006-02`, `2006-02-23`
 * @param today an ISO date
 * @returns null for a date in the future
 */
export function ageInWords(iso: string, today: string): string | null {
  if (iso > today) return null;
  const [year = 0, month, day = 1] = iso.split('-').map(Number);
  const [thisYear = 0, thisMonth = 1, thisDay = 1] = today.split('-').map(Number);
  if (month === undefined) return year === thisYear ? 'this year' : ago(thisYear - year, 'year');
  const months = (thisYear - year) * 12 + thisMonth - month - (thisDay < day ? 1 : 0);
  if (months === 0) return 'less than a month ago';
  return months < 12 ? ago(months, 'month') : ago(Math.floor(months / 12), 'year');
}

function ago(count: number, unit: 'year' | 'month'): string {
  return `${count} ${unit}${count === 1 ? '' : 's'} ago`;
}
