/**
 * A report in schema.org's vocabulary, for programs that read pages: its facts, its sections, and each of its
 * judgements as a review.
 */
import type { Report, Review, Thing, WebPageElement } from 'schema-dts';
import type { CslItem } from '../citations/item.ts';
import { gradeWords } from '../report/grade-words.ts';
import { licenceOf } from '../report/licence.ts';
import { scopeWords } from '../report/scope-words.ts';
import { sectionNames } from '../report/section-names.ts';
import type { SectionText } from '../report/types.ts';
import type { Council, Framework } from '../schemas/registers.ts';
import type { ReportFrontmatter, Scope } from '../schemas/report.ts';
import { councilPath } from '../util/paths.ts';

/** The parts of a report that are described. */
export interface DescribedReport {
  data: Pick<ReportFrontmatter, 'title' | 'published' | 'judgements'>;
  council: Pick<Council, 'id' | 'name' | 'gss'>;
  framework: Pick<Framework, 'name' | 'licence' | 'otherLicences'>;
  text: { sections: readonly SectionText[] };
}

/** A report with the full addresses that its description needs. */
interface Described extends DescribedReport {
  /** The report as it is cited. */
  item: CslItem;
  councilUrl: string;
  reportsUrl: string;
  siteName: string;
}

/**
 * The report, then everyone who inspected or was judged, once each; the report refers to them by `@id`. Those without
 * their own page have an id that is only valid within this page (`_:…`).
 * @param item the report as it is cited
 * @param siteName name of the site
 * @param address turns a path from the site's root into a full address
 */
export function reportThings(
  report: DescribedReport,
  item: CslItem,
  siteName: string,
  address: (path: string) => string,
): Thing[] {
  const councilUrl = address(councilPath(report.council.id));
  const described = {
    ...report,
    item,
    councilUrl,
    reportsUrl: address('reports/'),
    siteName,
  };
  const scopes = [...new Set(report.data.judgements.map(({ scope }) => scope))];
  return [
    describeReport(described),
    describeCouncil(described),
    ...item.author.map(({ literal }): Thing => ({
      '@type': 'Organization',
      '@id': inspectorateId(literal, item),
      name: literal,
    })),
    ...scopes.flatMap((scope) => describeJudged(scope, described)),
  ];
}

function describeReport(report: Described): Report {
  const { data, item, framework, councilUrl, reportsUrl, siteName } = report;
  const licence = licenceOf(framework, report.text);
  return {
    '@type': 'Report',
    '@id': item.URL,
    url: item.URL,
    name: data.title,
    ...originOf(report),
    publisher: { '@id': inspectorateId(item.publisher, item) },
    ...(item.number !== undefined && { reportNumber: item.number }),
    // schema.org cannot express where a date comes from.
    ...(data.published.from === 'editor' && {
      description: `The date, ${data.published.date}, is the editor’s. ${data.published.evidence}`,
    }),
    genre: framework.name,
    inLanguage: item.language,
    // schema.org accepts an address or, if there is none, a work.
    license: licence.url ?? {
      '@type': 'CreativeWork',
      name: licence.name,
      text: licence.text,
    },
    about: { '@id': councilUrl },
    isPartOf: { '@type': 'Collection', '@id': reportsUrl, name: `Reports on ${siteName}` },
    hasPart: [...describeSections(report), ...describeJudgements(report)],
  };
}

function describeSections({ text, item }: Described): WebPageElement[] {
  const names = sectionNames(text.sections);
  return text.sections.map(({ id, title }) => ({
    '@type': 'WebPageElement',
    url: `${item.URL}#${id}`,
    name: names.get(id) ?? title,
  }));
}

function describeJudgements(report: Described): Review[] {
  return report.data.judgements.map(({ title, scope, grade, label, printed, anchor }) => ({
    '@type': 'Review',
    url: `${report.item.URL}#${anchor}`,
    ...originOf(report),
    itemReviewed: { '@id': judgedId(scope, report) },
    reviewAspect: title,
    reviewRating: {
      '@type': 'Rating',
      // On the common scale 4 is best, whatever the direction of the printed one.
      ratingValue: grade,
      bestRating: 4,
      worstRating: 1,
      name: gradeWords[label],
      alternateName: printed,
    },
  }));
}

function originOf({ item, data }: Described) {
  return {
    author: item.author.map(({ literal }) => ({ '@id': inspectorateId(literal, item) })),
    // As much as is known: ISO 8601 allows a year, or a year and month.
    datePublished: data.published.date,
  };
}

function describeCouncil({ council, councilUrl }: Described): Thing {
  return {
    '@type': 'GovernmentOrganization',
    '@id': councilUrl,
    url: councilUrl,
    name: council.name,
    identifier: { '@type': 'PropertyValue', propertyID: 'GSS', value: council.gss },
  };
}

/** Who is judged within a scope; nothing if it is the council itself, which is already described. */
function describeJudged(scope: Scope, report: Described): Thing[] {
  const place = report.council.name;
  const named = {
    '@id': judgedId(scope, report),
    name: `${scopeWords[scope]}, ${place}`,
    areaServed: place,
  };
  switch (scope) {
    case 'local-authority':
      return [];
    case 'lscb':
      return [{ '@type': 'Organization', ...named }];
    case 'council-services':
    case 'youth-service':
      return [{ '@type': 'GovernmentService', ...named, provider: { '@id': report.councilUrl } }];
    case 'local-services':
    case 'health-services':
      return [{ '@type': 'GovernmentService', ...named }];
  }
}

function judgedId(scope: Scope, { councilUrl }: Described): string {
  return scope === 'local-authority' ? councilUrl : `_:${scope}`;
}

function inspectorateId(name: string, { author }: CslItem): string {
  return `_:inspectorate-${author.findIndex(({ literal }) => literal === name) + 1}`;
}
