/** Scopes of judgements, as readers see them. */
import type { Scope } from '../schemas/report.ts';

/** Who is judged. */
export const scopeWords = {
  'local-services': 'Local services',
  'council-services': 'Council services',
  'health-services': 'Health services',
  'local-authority': 'Local authority',
  lscb: 'Local Safeguarding Children Board',
  'youth-service': 'Youth service',
} as const satisfies Record<Scope, string>;

/** A scope within a sentence: `local services`, `Local Safeguarding Children Board`. */
export function scopeInText(scope: Scope): string {
  return scope === 'lscb' ? scopeWords.lscb : scopeWords[scope].toLowerCase();
}
