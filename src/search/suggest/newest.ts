/** The newest grade of a council, or of an area in it, in words. */
import { frameworkShort } from '../../registers/framework-words.ts';
import { gradeWords } from '../../report/grade-words.ts';
import { overallArea } from '../../report/overall.ts';
import { yearOf } from '../../util/dates.ts';
import { listed } from '../../util/words.ts';
import type { SearchLibrary, SearchReport } from '../format.ts';
import type { Place } from './known.ts';

/**
 * The newest grade and the report that gives it, and the one before if the same framework gave it, such as
 * `newest overall grade: good (2022 ILACS), before that inadequate (2019 ILACS)`. Null if there is none, and for places
 * other than councils and areas in councils.
 */
export function newestGrade({ kind, id }: Place, { reports }: SearchLibrary): string | null {
  if (kind !== 'council' && kind !== 'council-area') return null;
  const [council, area = overallArea] = id.split('/');
  const graded = reports.filter((one) => one.council === council && one.grades[area]);
  const [newest, before] = graded.filter(({ framework }) => framework === graded[0]?.framework);
  if (!newest) return null;
  const name = kind === 'council' ? 'newest overall grade' : 'newest grade';
  const said = [newest, before].flatMap((one) => (one ? inWords(one, area) : []));
  return `${name}: ${said.join(', before that ')}`;
}

function inWords({ framework, date, grades }: SearchReport, area: string): string {
  const words = listed((grades[area] ?? []).map((label) => gradeWords[label]));
  return `${words} (${yearOf(date)} ${frameworkShort(framework)})`;
}
