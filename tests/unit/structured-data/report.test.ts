import { expect, it } from 'vitest';
import { toCslItem } from '../../../src/citations/item.ts';
import { readReport } from '../../../src/report/read.ts';
import type { Scope } from '../../../src/schemas/report.ts';
import { reportThings, type DescribedReport } from '../../../src/structured-data/report.ts';
import { address, report as cited } from '../citations/report.ts';

const toAddress = (path: string) => `https://pilcrow.example/${path}`;

const licence = { name: 'Crown copyright', text: 'May be reproduced.' };

/** The things that describe a report that judges these scopes. */
function thingsOf(scopes: readonly Scope[], changes: Partial<DescribedReport> = {}) {
  const report: DescribedReport = {
    data: {
      title: 'Review: Ambridge',
      published: { date: '2008', precision: 'year', from: 'text', evidence: 'line 1' },
      judgements: scopes.map((scope) => ({
        area: 'adoption',
        title: 'Adoption',
        scope,
        grade: 4,
        label: 'outstanding',
        printed: '1 (outstanding)',
        anchor: 'p1',
      })),
    },
    council: { id: 'ambridge', name: 'Ambridge', gss: 'E06000999' },
    framework: { name: 'Review', licence },
    text: { sections: [] },
    ...changes,
  };
  return reportThings(report, toCslItem(cited, address), 'Pilcrow', toAddress);
}

it('dates a report no more precisely than is known', () => {
  expect(thingsOf([])[0]).toMatchObject({ '@type': 'Report', datePublished: '2008' });
});

it('says that a date is the editor’s, and why', () => {
  const published = {
    date: '2008',
    precision: 'year',
    from: 'editor',
    evidence: 'It quotes 2007.',
  } as const;
  expect(thingsOf([])[0]).not.toHaveProperty('description');
  expect(thingsOf([], { data: { title: 'Review', published, judgements: [] } })[0]).toMatchObject({
    description: 'The date, 2008, is the editor’s. It quotes 2007.',
  });
});

it('gives the licence that the report states rather than the usual one of its framework', () => {
  const text = 'You may copy this for education.';
  const other = { name: 'Crown copyright', text, match: 'for education' };
  const framework = { name: 'Review', licence, otherLicences: [other] };
  const stating = (words: string) =>
    readReport(
      `<Section id="a">\n\n<Paragraph id="a-para-1">\n${words}\n</Paragraph>\n\n</Section>\n`,
    );
  // In other words, as some reports have them.
  const stated = stating('Any questions? This may be copied for education alone.');
  expect(thingsOf([], { framework, text: stated })[0]).toMatchObject({ license: { text } });
  expect(thingsOf([], { framework, text: stating('No terms.') })[0]).toMatchObject({
    license: { text: licence.text },
  });
});

it('gives the licence by its address, or by its words if it has none', () => {
  const url = 'https://example.org/licence';
  expect(thingsOf([])[0]).toMatchObject({ license: { name: licence.name, text: licence.text } });
  expect(
    thingsOf([], { framework: { name: 'Review', licence: { ...licence, url } } })[0],
  ).toMatchObject({
    license: url,
  });
});

it('rates on a scale on which 4 is best, and keeps the printed words', () => {
  expect(thingsOf(['local-services'])[0]).toMatchObject({
    hasPart: [
      {
        '@type': 'Review',
        reviewRating: {
          ratingValue: 4,
          bestRating: 4,
          worstRating: 1,
          alternateName: '1 (outstanding)',
        },
      },
    ],
  });
});

it.each<[Scope, string, string]>([
  ['local-services', 'GovernmentService', 'Local services, Ambridge'],
  ['council-services', 'GovernmentService', 'Council services, Ambridge'],
  ['health-services', 'GovernmentService', 'Health services, Ambridge'],
  ['youth-service', 'GovernmentService', 'Youth service, Ambridge'],
  ['lscb', 'Organization', 'Local Safeguarding Children Board, Ambridge'],
  ['local-authority', 'GovernmentOrganization', 'Ambridge'],
])('reviews, for the scope %s, a %s named “%s”', (scope, type, name) => {
  const [report, ...others] = thingsOf([scope, scope]);
  const reviewed = others.filter((thing) => JSON.stringify(thing).includes(`"name":"${name}"`));
  expect(reviewed).toMatchObject([{ '@type': type, name }]);
  expect(JSON.stringify(report)).toContain(
    JSON.stringify({ itemReviewed: { '@id': (reviewed[0] as { '@id': string })['@id'] } }).slice(
      1,
      -1,
    ),
  );
});

it('includes the publisher among the inspectorates', () => {
  const [report, ...others] = thingsOf([]);
  const { publisher } = report as unknown as { publisher: { '@id': string } };
  expect(others).toContainEqual({ '@type': 'Organization', ...publisher, name: 'Ofsted' });
});
