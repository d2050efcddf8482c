/** The facts of a report that stand in its text: dates, reference, who inspected. */
import type { Framework } from '../../schemas/registers.ts';
import type { Published, ReportFrontmatter } from '../../schemas/report.ts';
import type { SourceFile } from '../types/source.ts';
import { isDate, parseDate, parseDateRange } from './dates.ts';
import { headLines } from './framework.ts';
import { findLabelled } from './labelled-values.ts';

const labels = {
  published: /^(?:report )?(?:published|publication date|date published)(?: on)?$/iu,
  inspected: /^(?:inspection dates?|dates? of inspection|inspected)$/iu,
  reference: /^(?:reference|ref)(?: (?:no|number)\.?)?$/iu,
  lead: /^lead inspector$/iu,
};

/** `… inspectors from Ofsted, the Healthcare Commission and the Audit Commission.` */
const teamSentence = /\binspectors?\b[^.\n]*?\bfrom (?<names>[^.\n]+)/iu;

/** Every inspectorate that takes part in inspections of children's services, as covers print them. */
const inspectorateNames = [
  'Adult Learning Inspectorate',
  'Audit Commission',
  'Care Quality Commission',
  'Commission for Social Care Inspection',
  'Healthcare Commission',
  'HM Crown Prosecution Service Inspectorate',
  'HM Inspectorate of Constabulary',
  'HM Inspectorate of Court Administration',
  'HM Inspectorate of Prisons',
  'HM Inspectorate of Probation',
  'Ofsted',
];

type TextFacts = Pick<
  ReportFrontmatter,
  'inspected' | 'reference' | 'inspectorates' | 'leadInspector'
>;

/** Date of publication as the text prints it; null where it prints none. */
export function readPublished(source: SourceFile): Published | null {
  const labelled = findLabelled(source, labels.published);
  const printed = labelled ?? letterDate(source);
  const date = printed === null ? null : parseDate(printed.value);
  if (printed === null || date === null) return null;
  return {
    ...date,
    from: 'text',
    evidence: `line ${String(printed.line)}: ${printed.printed.trim()}`,
  };
}

/** What else the text says of the inspection. */
export function readFacts(source: SourceFile, framework: Framework): TextFacts {
  const inspected = findLabelled(source, labels.inspected);
  const range = inspected === null ? null : parseDateRange(inspected.value);
  const reference = findLabelled(source, labels.reference)?.value;
  const leadInspector = findLabelled(source, labels.lead)?.value;
  return {
    ...(range === null ? {} : { inspected: range }),
    ...(reference === undefined ? {} : { reference }),
    inspectorates: readInspectorates(source, framework),
    ...(leadInspector === undefined ? {} : { leadInspector }),
  };
}

/** A letter is dated by a line that holds a date and nothing else, or the word before it: `Date: 3 May 2006`. */
function letterDate(source: SourceFile): { value: string; line: number; printed: string } | null {
  const lines = source.lines.filter(({ text }) => text.trim() !== '').slice(0, headLines);
  for (const { number, text } of lines) {
    const date = text.replace(/^\W*date\W*/iu, '');
    if (isDate(date)) return { value: date, line: number, printed: text };
  }
  return null;
}

/** The inspectorates listed on the cover, else those of the team's sentence, else the framework's. */
function readInspectorates(source: SourceFile, framework: Framework): string[] {
  const lines = source.lines.map(({ text }) => text.trim());
  const listed = inspectorateNames.filter((name) =>
    lines.some((line) => line.replace(/\s*\([A-Z]+\)$/u, '').toLowerCase() === name.toLowerCase()),
  );
  if (listed.length > 0) return listed;
  const team = teamSentence.exec(lines.join('\n'))?.groups?.['names'] ?? '';
  const named = inspectorateNames.filter((name) => team.includes(name));
  return named.length > 0 ? named : framework.inspectorates;
}
