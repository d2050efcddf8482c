/** `feed.xml`: an Atom feed of the reports, newest first. */
import type { APIRoute } from 'astro';
import { publisher } from 'virtual:publisher';
import { getLibrary, type Report } from '../data/collections.ts';
import { tallyOf } from '../data/tally.ts';
import { dateTime, dateWithPreposition } from '../util/dates.ts';
import { absolute, reportPath } from '../util/url.ts';
import { gradeWords } from '../util/words.ts';
import { escapeXml } from '../util/xml.ts';

export const GET: APIRoute = async () => {
  const { reports } = await getLibrary();
  const [newest] = reports;
  const feed = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${publisher.language}">`,
    `  <id>${escapeXml(absolute(''))}</id>`,
    `  <title>${escapeXml(publisher.name)}: inspection reports</title>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(absolute('feed.xml'))}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(absolute('reports/'))}"/>`,
    `  <author><name>${escapeXml(publisher.publisher?.name ?? publisher.name)}</name></author>`,
    // No clock: the same reports make the same bytes.
    `  <updated>${newest ? dateTime(newest.data) : '1970-01-01T00:00:00Z'}</updated>`,
    ...reports.map(entry),
    '</feed>',
    '',
  ].join('\n');
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};

function entry(report: Report): string {
  const address = escapeXml(absolute(reportPath(report.id)));
  const { data, framework, council } = report;
  const instant = dateTime(data);
  const grades = tallyOf(data.judgements).map(
    ({ label, count }) => `${count} ${gradeWords[label]}`,
  );
  const published = `published ${dateWithPreposition(data.published.date)}`;
  const summary = `${framework.name}, ${council.name}, ${published}. Grades: ${grades.join(', ') || 'none'}.`;
  return [
    '  <entry>',
    `    <id>${address}</id>`,
    `    <title>${escapeXml(data.title)}</title>`,
    `    <link rel="alternate" type="text/html" href="${address}"/>`,
    ...(data.published.precision === 'day' ? [`    <published>${instant}</published>`] : []),
    // Atom asks every entry for an instant: of a date known to the year alone, it is the year's first. Only
    // `published` would claim that day, so it is left out, and the summary says what is known.
    `    <updated>${instant}</updated>`,
    `    <summary>${escapeXml(summary)}</summary>`,
    '  </entry>',
  ].join('\n');
}
