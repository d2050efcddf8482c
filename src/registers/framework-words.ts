/** Frameworks, as readers see them. */

/** The short name of a framework: `JAR`. */
export function frameworkShort(id: string): string {
  return id.toUpperCase();
}

/** The years in which a framework was used: `2013`, `2013–2017`, `since 2018`. */
export function yearsInWords({ from, to }: { from: number; to?: number | undefined }): string {
  if (to === undefined) return `since ${from}`;
  return from === to ? String(from) : `${from}–${to}`;
}
