/** `data/grades.csv`: a row for each judgement. */
import type { APIRoute } from 'astro';
import { getLibrary } from '../../data/collections.ts';
import { csvFile } from '../../data/files/csv-file.ts';
import { gradeRows } from '../../data/files/grade-rows.ts';
import { gradeRowSchema } from '../../schemas/published/files.ts';

export const GET: APIRoute = async () => csvFile(gradeRows(await getLibrary()), gradeRowSchema);
