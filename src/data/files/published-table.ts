/** Describes a CSV file of this site for programs (CSV on the Web). */
import { publisher } from 'virtual:publisher';
import type { z } from 'zod';
import { jsonFile } from '../../util/json.ts';
import { councilPath, frameworkPath, outcomePath } from '../../util/paths.ts';
import { absolute } from '../../util/url.ts';
import { capital } from '../../util/words.ts';
import { tableMetadata, type TableFacts } from './table-metadata.ts';

/** The facts that differ from file to file. */
interface OwnFacts extends Pick<TableFacts, 'url' | 'primaryKey'> {
  /** Name for its rows: `grades`. */
  rows: string;
  /** What each row is: `a judgement`. */
  row: string;
  /** URI templates of columns that other files do not have. */
  valueUrls?: TableFacts['valueUrls'];
}

/** @param schema of a row */
export function describeTable(
  { url, primaryKey, rows, row, valueUrls }: OwnFacts,
  schema: z.ZodObject,
): Response {
  const facts = {
    url,
    title: `${publisher.name}: ${rows}`,
    about: `${capital(publisher.subject)}: one row ${row}.`,
    licence: absolute('data/#licences'),
    publisher: publisher.publisher?.name ?? publisher.name,
    language: publisher.language,
    primaryKey,
    valueUrls: {
      report_id: template('reports/{report_id}/'),
      council_id: template(councilPath('{council_id}')),
      framework: template(frameworkPath('{framework}')),
      area: template(outcomePath('{area}')),
      ...valueUrls,
    },
  };
  return jsonFile(tableMetadata(facts, schema), 'application/csvm+json');
}

/** A full address that contains names of columns. */
export function template(path: string): string {
  return absolute('') + path;
}
