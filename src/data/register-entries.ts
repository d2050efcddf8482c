/** The registers as published: what explains judgements, without what only the importer needs. */
import type { z } from 'zod';
import type {
  areaSchema,
  comparableEntrySchema,
  councilEntrySchema,
  frameworkEntrySchema,
} from '../schemas/published/registers.ts';
import type { Comparable } from '../schemas/comparable.ts';
import type { Council, Framework, Outcome, Licence } from '../schemas/registers.ts';

export function areaEntry({
  id,
  name,
  about,
  became,
  sources,
}: Outcome): z.infer<typeof areaSchema> {
  return { id, name, about, became, sources };
}

export function frameworkEntry(framework: Framework): z.infer<typeof frameworkEntrySchema> {
  const { id, name, years, about, law, sources, inspectorates, scale, direction } = framework;
  return {
    id,
    name,
    years: { from: years.from, to: years.to ?? null },
    about,
    law,
    sources,
    inspectorates,
    licence: licenceEntry(framework.licence),
    otherLicences: (framework.otherLicences ?? []).map(licenceEntry),
    scale: scale.map(({ grade, label }) => ({ grade, label })),
    direction: direction ?? null,
    judgements: framework.judgements.map(({ area, scope, always }) => ({ area, scope, always })),
    blanks: framework.blanks.map((blank) => ({
      type: blank.type,
      area: blank.area,
      with: blank.type === 'joint' ? blank.with : null,
      from: blank.type === 'abolished' ? blank.from : null,
      reason: blank.reason,
    })),
  };
}

function licenceEntry({ name, text, url }: Licence) {
  return { name, text, url: url ?? null };
}

export function comparableEntry(comparable: Comparable): z.infer<typeof comparableEntrySchema> {
  const { areas, from, to, scope, reason, sources } = comparable;
  return { areas, from, to, scope, reason, sources };
}

export function councilEntry(council: Council): z.infer<typeof councilEntrySchema> {
  const { id, name, gss, dfe, region, type, from, to, successors } = council;
  return {
    id,
    name,
    gss,
    dfe: dfe ?? null,
    region: region ?? null,
    type: type ?? null,
    from: from ?? null,
    to: to ?? null,
    successors,
  };
}
