/**
 * A report in the words of schema.org, for programs that read pages: what it is, its sections, and each of its
 * judgements as a review.
 */
import type { Report, Review, Thing, WebPageElement } from 'schema-dts';
import type { CslItem } from '../citations/item.ts';
import { sectionNames } from '../report/section-names.ts';
import type { SectionText } from '../report/types.ts';
import type { Council, Framework } from '../schemas/registers.ts';
import type { ReportFrontmatter, Scope } from '../schemas/report.ts';
import { gradeWords, scopeWords } from '../util/words.ts';

/** What of a report is described. */
export interface DescribedReport {
  data: Pick<ReportFrontmatter, 'title' | 'published' | 'judgements'>;
  council: Pick<Council, 'id' | 'name' | 'gss'>;
  framework: Pick<Framework, 'name' | 'licence'>;
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
 * The report, and once each those who inspected and those who were judged, whom it names by their `@id`. What has
 * no page of its own has an id that counts within this page alone (`_:…`).
 * @param item the report as it is cited
 * @param siteName what the site is called
 * @param address makes a full address of a path from the site's root
 */
export function reportThings(
  report: DescribedReport,
  item: CslItem,
  siteName: string,
  address: (path: string) => string,
): Thing[] {
  const councilUrl = address(`councils/${report.council.id}/`);
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
  return {
    '@type': 'Report',
    '@id': item.URL,
    url: item.URL,
    name: data.title,
    ...originOf(report),
    publisher: { '@id': inspectorateId(item.publisher, item) },
    ...(item.number !== undefined && { reportNumber: item.number }),
    // schema.org has no way to say whose a date is.
    ...(data.published.from === 'editor' && {
      description: `The date, ${data.published.date}, is the editor’s. ${data.published.evidence}`,
    }),
    genre: framework.name,
    inLanguage: item.language,
    // schema.org takes an address, or a work where there is none.
    license: framework.licence.url ?? {
      '@type': 'CreativeWork',
      name: framework.licence.name,
      text: framework.licence.text,
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
      // On the common scale 4 is best, whichever way the printed one runs.
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
    // As far as it is known: ISO 8601 allows a year, or a year and a month.
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

/** Whoever is judged within a scope: nothing to add where it is the council itself. */
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
