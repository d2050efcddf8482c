/** The references of all reports, resolved once all reports are read. */
import { pageAnchor } from '../report/source-pages.ts';
import type { Unit } from '../report/types.ts';
import type { Framework } from '../schemas/registers.ts';
import { resolveReport } from './held-reports.ts';
import { createMentionFinder, type Mention } from './mentions.ts';
import { createRecommendationMatcher } from './recommendations.ts';
import { placesOf, targetsOf } from './targets.ts';
import type { Backlink, Basis, Referable, Reference, ReportReferences, Target } from './types.ts';

/**
 * The references of each report, by its id. Mentions of places that do not exist are left out.
 * @param frameworks all in the register
 * @param find finds mentions
 */
export function referencesOf(
  reports: readonly Referable[],
  frameworks: readonly Framework[],
  find = createMentionFinder(frameworks),
): Map<string, ReportReferences> {
  const byId = new Map(frameworks.map((framework) => [framework.id, framework]));
  const ofCouncil = Map.groupBy(reports, ({ council }) => council.id);
  const found = reports.map((report) => {
    const resolve = createResolver(report, ofCouncil.get(report.council.id) ?? [], byId);
    return { report, references: referencesIn(report, find, resolve) };
  });
  const incoming = found.flatMap(({ report, references }) => backlinksFrom(report, references));
  const byTarget = Map.groupBy(incoming, ({ to }) => to.report.id);
  return new Map(
    found.map(({ report, references }) => [
      report.id,
      { references, ...sortBacklinks(byTarget.get(report.id) ?? []) },
    ]),
  );
}

type Resolve = (mention: Mention, unit: Unit) => Target | null;

function referencesIn(
  { text }: Referable,
  find: (text: string) => Mention[],
  resolve: Resolve,
): Map<string, Reference[]> {
  // Headings never contain links.
  const units = text.units.filter(({ kind }) => kind !== 'section');
  const found = units.map((unit): [string, Reference[]] => {
    const mentions = find(unit.text).map((mention) => ({
      words: unit.text.slice(mention.start, mention.end),
      to: resolve(mention, unit),
    }));
    const byWords = new Map(mentions.map(({ words, to }) => [words, to]));
    return [unit.anchor, [...byWords].flatMap(([words, to]) => (to ? [{ words, to }] : []))];
  });
  return new Map(found.filter(([, references]) => references.length > 0));
}

function createResolver(
  report: Referable,
  own: readonly Referable[],
  frameworks: ReadonlyMap<string, Framework>,
): Resolve {
  const targets = targetsOf(report.text);
  let matcher: ReturnType<typeof createRecommendationMatcher> | undefined;
  return (mention, unit) => {
    switch (mention.kind) {
      case 'report':
        return resolveReport(mention, report, own, frameworks);
      case 'page': {
        // Footnotes refer to pages of other documents.
        const isOwn = unit.kind !== 'footnote' && report.text.pages.includes(mention.page);
        return isOwn ? { kind: 'page', anchor: pageAnchor(mention.page) } : null;
      }
      case 'recommendation': {
        // Made on demand: weighing the words of a report takes time, and few reports have such markers.
        matcher ??= createRecommendationMatcher(report.text);
        const served = matcher(unit);
        return served && { kind: 'places', units: [served.unit], basis: served.basis };
      }
      default: {
        const [first, ...others] = placesOf(mention, targets).filter((place) => place !== unit);
        return first ? { kind: 'places', units: [first, ...others], basis: 'named' } : null;
      }
    }
  };
}

interface Incoming {
  /** `anchor` is null for the report as a whole. */
  to: { report: Referable; anchor: string | null };
  from: Backlink;
}

/** One for each target of a unit, however often the unit refers to it. */
function backlinksFrom(
  report: Referable,
  references: ReadonlyMap<string, Reference[]>,
): Incoming[] {
  return [...references].flatMap(([anchor, own]) => {
    const unit = report.units.get(anchor);
    const seen = new Set<string>();
    return own
      .flatMap(({ to }) => targetsIn(to, report))
      .flatMap(({ to: target, basis }) => {
        const key = `${target.report.id}#${target.anchor ?? ''}`;
        if (!unit || seen.has(key)) return [];
        seen.add(key);
        return [{ to: target, from: { report, unit, basis } }];
      });
  });
}

function targetsIn(to: Target, report: Referable): { to: Incoming['to']; basis: Basis }[] {
  switch (to.kind) {
    case 'places':
      return to.units.map(({ anchor }) => ({ to: { report, anchor }, basis: to.basis }));
    case 'report':
      return [{ to: { report: to.report, anchor: null }, basis: 'named' }];
    // A page is not a unit, so it cannot show what refers to it.
    case 'page':
    case 'not-held':
      return [];
  }
}

function sortBacklinks(
  incoming: readonly Incoming[],
): Pick<ReportReferences, 'backlinks' | 'referrers'> {
  const byAnchor = Map.groupBy(incoming, ({ to }) => to.anchor);
  const sorted = [...byAnchor].map(([anchor, own]) => ({
    anchor,
    from: own.map(({ from }) => from),
  }));
  return {
    backlinks: new Map(
      sorted.flatMap(({ anchor, from }) => (anchor === null ? [] : [[anchor, from]])),
    ),
    referrers: sorted.find(({ anchor }) => anchor === null)?.from ?? [],
  };
}
