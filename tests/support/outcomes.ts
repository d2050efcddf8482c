import type { Outcome } from '../../src/schemas/registers.ts';

/** An outcome area, with those that it became. */
export const outcome = (id: string, ...became: string[]): Outcome => ({
  id,
  name: id,
  about: id,
  became: became.map((area) => ({ area, reason: `${id} became ${area}` })),
  variants: [],
  sources: [],
});
