/** Queries of the data files that readers can copy and run. */
import type { Outcome } from '../../schemas/registers.ts';
import type { Grammar } from '../../util/highlight.ts';
import { absolute } from '../../util/url.ts';
import type { Library } from '../library.ts';
import { judgementsOf } from '../grades/judgements.ts';

export interface Query {
  /** The question that it answers. */
  question: string;
  /** The program that runs it. */
  program: 'curl and jq' | 'DuckDB' | 'Python with pandas';
  grammar: Grammar;
  code: string;
}

const shell = { program: 'curl and jq', grammar: 'shellscript' } as const;
const sql = { program: 'DuckDB', grammar: 'sql' } as const;
const python = { program: 'Python with pandas', grammar: 'python' } as const;

/** The queries, which only name what occurs in this collection. */
export function queriesOf(library: Library): Query[] {
  const area = mostJudged(library);
  return [...onAll(), ...(area ? onArea(area) : [])];
}

function onAll(): Query[] {
  const grades = absolute('data/grades.csv');
  const judgements = absolute('data/judgements.json');
  const paragraphs = absolute('data/paragraphs.jsonl');
  return [
    {
      ...shell,
      question: 'What was graded below good, newest first, and where does it say so?',
      code: `
curl -s ${judgements} |
  jq -r '.judgements | sort_by(.published) | reverse | .[]
    | select(.grade < 3)
    | [.published, .council, .title, .printed, .url] | @tsv'`,
    },
    {
      ...shell,
      question: 'Which grades rose or fell, among those that may be compared?',
      code: `
curl -s ${judgements} |
  jq -r '.judgements[]
    | select(.previous and .previous.grade != .grade)
    | [.council, .area, .previous.label, .label, .published,
       (if .previous.break then "the questions changed" else "" end)]
    | @tsv'`,
    },
    {
      ...shell,
      question: 'What do reports recommend?',
      code: `
curl -s ${paragraphs} |
  jq -r 'select(.kind == "recommendation")
    | [.report, .text, .url] | @tsv'`,
    },
    {
      ...python,
      question: 'How are the grades of each framework distributed over the outcome areas?',
      code: `
import pandas as pd

grades = pd.read_csv(
    "${grades}",
    dtype={"published": str})
table = pd.crosstab(
    [grades.framework, grades.area],
    [grades.grade, grades.label])
print(table.to_string())`,
    },
  ];
}

function onArea({ id, name }: Outcome): Query[] {
  // A column of days, months and years: if left to guess, the program would read all as one of these.
  const grades = `read_csv(
  '${absolute('data/grades.csv')}',
  types = {'published': 'VARCHAR'})`;
  const paragraphs = `read_json(
  '${absolute('data/paragraphs.jsonl')}',
  format = 'newline_delimited')`;
  return [
    {
      ...sql,
      question: `How many judgements of each grade did each framework give on “${name}”?`,
      code: `
SELECT framework, grade, label, count(*) AS judgements
FROM ${grades}
WHERE area = '${id}'
GROUP BY ALL
ORDER BY framework, grade DESC;`,
    },
    {
      ...sql,
      question: `What are the words of each judgement on “${name}”?`,
      code: `
SELECT g.council_id, g.published, g.printed, p.text, p.url
FROM ${grades} AS g
JOIN ${paragraphs} AS p
  ON p.report = g.report_id AND p.anchor = g.anchor
WHERE g.area = '${id}'
ORDER BY g.published DESC;`,
    },
  ];
}

/** The outcome area with the most judgements; if several have as many, the first in the register's order. */
function mostJudged({ reports, outcomes }: Library): Outcome | undefined {
  const counts = Map.groupBy(judgementsOf(reports), ({ area }) => area);
  const countOn = ({ id }: Outcome) => counts.get(id)?.length ?? 0;
  return outcomes.toSorted((a, b) => countOn(b) - countOn(a))[0];
}
