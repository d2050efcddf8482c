/** `data/grades.csv-metadata.json`: the columns of `data/grades.csv`, for programs (CSV on the Web). */
import type { APIRoute } from 'astro';
import { publisher } from 'virtual:publisher';
import { tableMetadata } from '../../data/table-metadata.ts';
import { gradeRowSchema } from '../../schemas/published/files.ts';
import { jsonFile } from '../../util/json.ts';
import { absolute, councilPath, frameworkPath, outcomePath } from '../../util/url.ts';
import { capital } from '../../util/words.ts';

export const GET: APIRoute = () => {
  const facts = {
    url: 'grades.csv',
    title: `${publisher.name}: grades`,
    about: `${capital(publisher.subject)}: one row a judgement.`,
    licence: absolute('data/#licences'),
    publisher: publisher.publisher?.name ?? publisher.name,
    language: publisher.language,
    primaryKey: ['report_id', 'area', 'scope', 'title'],
    valueUrls: {
      report_id: template('reports/{report_id}/'),
      council_id: template(councilPath('{council_id}')),
      framework: template(frameworkPath('{framework}')),
      area: template(outcomePath('{area}')),
      anchor: template('reports/{report_id}/{#anchor}'),
    },
  };
  return jsonFile(tableMetadata(facts, gradeRowSchema), 'application/csvm+json');
};

/** A full address with names of columns in it. */
function template(path: string): string {
  return absolute('') + path;
}
