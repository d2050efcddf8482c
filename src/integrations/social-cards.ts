/** Writes the social cards of a site: one for each report, and one for all other pages. */
import { join } from 'node:path';
import type { Publisher } from '../publisher/schema.ts';
import { cardOf, cardPath, siteCard, siteCardPath, type ShownReport } from '../social/card.ts';
import { writeCards } from '../social/write.ts';
import { cacheDirectory } from '../util/environment.ts';

/**
 * Writes the cards into a folder, by their paths in the site.
 * @param folder absolute
 * @returns what was done, for the log
 */
export async function writeSocialCards(
  folder: string,
  reports: readonly (ShownReport & { id: string })[],
  { name, subject, accent }: Publisher,
): Promise<string> {
  const cards = new Map(reports.map((report) => [cardPath(report.id), cardOf(report)]));
  cards.set(siteCardPath, siteCard(subject));
  const drawn = await writeCards(cards, folder, join(cacheDirectory, 'social-cards'), {
    name,
    accent: accent?.light,
  });
  return `${cards.size} social cards, ${drawn} of them drawn anew`;
}
