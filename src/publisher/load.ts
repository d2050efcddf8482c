/** Finds, reads and checks the settings of a site. Used by the configuration, never by pages. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { basePath, projectRoot, siteUrl } from '../util/environment.ts';
import { PlainError, reasonOf } from '../util/errors.ts';
import { plainly } from '../schemas/fault.ts';
import { loadColours } from '../styles/colour-tokens.ts';
import { accentProblems } from './accent.ts';
import { placeSchema, publisherSchema, type Publisher } from './schema.ts';

const fileName = 'pilcrow.config.ts';

/** Says what is wrong with the settings, where, and what to do. */
class PublisherError extends PlainError {
  override readonly name = 'PublisherError';
  constructor(where: string, what: string) {
    super(`${where}:\n${what}\nSee src/publisher/schema.ts for what each setting may be.`);
  }
}

/**
 * The settings in `pilcrow.config.ts`: that of a content folder, or otherwise the project’s own. The environment
 * overrides the address of the site.
 * @throws PublisherError
 */
export async function loadPublisher(contentDir: string): Promise<Publisher> {
  const own = join(contentDir, fileName);
  const file = existsSync(own) ? own : join(projectRoot, fileName);
  const publisher = check(file, publisherSchema, await importDefault(file));
  if (publisher.accent) {
    const problems = accentProblems(publisher.accent, await loadColours());
    if (problems.length > 0) throw new PublisherError(file, problems.join('\n'));
  }
  return { ...publisher, ...placeOfEnvironment() };
}

function placeOfEnvironment(): Partial<Pick<Publisher, 'siteUrl' | 'basePath'>> {
  const told = {
    // An empty BASE_PATH is the root, as on GitHub Pages.
    ...(siteUrl && { siteUrl }),
    ...(basePath !== undefined && { basePath }),
  };
  const place = check('SITE_URL and BASE_PATH (environment)', placeSchema, told);
  return {
    ...('siteUrl' in told && { siteUrl: place.siteUrl }),
    ...('basePath' in told && { basePath: place.basePath }),
  };
}

async function importDefault(file: string): Promise<unknown> {
  try {
    const module = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as {
      default?: unknown;
    };
    return module.default;
  } catch (error) {
    throw new PublisherError(file, reasonOf(error));
  }
}

function check<T>(where: string, schema: z.ZodType<T>, value: unknown): T {
  const checked = schema.safeParse(value, plainly);
  if (!checked.success) throw new PublisherError(where, z.prettifyError(checked.error));
  return checked.data;
}
