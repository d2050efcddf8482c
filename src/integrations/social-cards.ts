/** Writes the social cards when the pages are built: one for each report, and one for all other pages. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Publisher } from '../publisher/schema.ts';
import { cardOf, cardPath, siteCard, siteCardPath } from '../social/card.ts';
import { writeCards } from '../social/write.ts';
import { cacheDirectory } from '../util/environment.ts';
import { publishedReports } from './published-reports.ts';

export function socialCards({ name, subject, accent }: Publisher): AstroIntegration {
  return {
    name: 'pilcrow-social-cards',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const reports = await publishedReports(folder);
        const cards = new Map(reports.map((report) => [cardPath(report.id), cardOf(report)]));
        cards.set(siteCardPath, siteCard(subject));
        const drawn = await writeCards(cards, folder, join(cacheDirectory, 'social-cards'), {
          name,
          accent: accent?.light,
        });
        logger.info(`${cards.size} social cards, ${drawn} of them drawn anew`);
      },
    },
  };
}
