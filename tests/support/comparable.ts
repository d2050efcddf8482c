/** The project's own register of comparable judgements, which the build reads as a collection. */
import { z } from 'zod';
import { readYaml } from '../../src/registers/yaml.ts';
import { comparableSchema } from '../../src/schemas/comparable.ts';
import { contentPath, projectContent } from '../../src/util/environment.ts';

export const comparable = await readYaml(
  contentPath(projectContent, 'comparable.yaml'),
  z.array(comparableSchema),
);
