/** `llms.txt`: what the site contains, in plain text, for language models. */
import type { APIRoute } from 'astro';
import { publisher } from 'virtual:publisher';
import { getLibrary } from '../data/collections.ts';
import { publishedFiles, schemaPath } from '../data/files/published-files.ts';
import { dateInWords } from '../util/dates.ts';
import { councilPath, outcomePath, reportPath } from '../util/paths.ts';
import { absolute } from '../util/url.ts';
import { capital } from '../util/words.ts';

export const GET: APIRoute = async () => {
  const { reports, councils, outcomes } = await getLibrary();
  const link = (name: string, path: string) => `[${name}](${absolute(path)})`;
  const text = [
    `# ${publisher.name}`,
    '',
    `> ${capital(publisher.subject)}, word for word. Every paragraph has a permanent`,
    '> address: a numbered paragraph 17 of a report is at #p17 on its page.',
    '',
    `${publisher.copyright}; their terms of reuse are on each page. Quote without adaptation, and`,
    'state the source and the date of publication.',
    '',
    '## Reports as Markdown',
    '',
    ...reports.map(
      ({ id, data }) =>
        `- ${link(data.title, `reports/${id}.md`)}: ${dateInWords(data.published.date)}, page ${absolute(reportPath(id))}`,
    ),
    '',
    '## Data',
    '',
    `- ${link('About the data', 'data/')}: every file and field, terms of reuse, examples of queries`,
    ...publishedFiles
      .filter(({ path }) => !path.includes('<id>'))
      .map(({ id, name, path, format, holds }) => {
        const schema = link('schema', schemaPath(id));
        return `- ${link(name, path)}: ${format}, ${schema}. ${holds}`;
      }),
    '',
    '## Abbreviations',
    '',
    `- ${link('Glossary', 'glossary/')}: as the reports define them, with the paragraphs that do`,
    '',
    '## Councils',
    '',
    ...councils.map(({ id, name }) => `- ${link(name, councilPath(id))}`),
    '',
    '## Outcome areas',
    '',
    ...outcomes.map(({ id, name }) => `- ${link(name, outcomePath(id))}`),
    '',
  ].join('\n');
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
