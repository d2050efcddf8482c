/** Questions to the data files that a reader can copy and run. */
import type { Grammar } from '../util/highlight.ts';
import { absolute } from '../util/url.ts';
import type { Library } from './collections.ts';
import { judgementsOf } from './judgements.ts';

export interface Query {
  /** What it answers. */
  question: string;
  /** What runs it. */
  program: 'curl and jq' | 'DuckDB' | 'Python with pandas';
  grammar: Grammar;
  code: string;
}

/** Queries that find something in this collection: each names what occurs in it. */
export function queriesOf(library: Library): Query[] {
  const area = mostJudged(library);
  const grades = absolute('data/grades.csv');
  const judgements = absolute('data/judgements.json');
  const paragraphs = absolute('data/paragraphs.jsonl');
  const shell = { program: 'curl and jq', grammar: 'shellscript' } as const;
  const sql = { program: 'DuckDB', grammar: 'sql' } as const;
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
      question: 'Which grades rose or fell, where they may be compared?',
      code: `
curl -s ${judgements} |
  jq -r '.judgements[]
    | select(.previous and .previous.grade != .grade)
    | [.council, .area, .previous.label, .label, .published,
       (if .previous.break then "the questions changed" else "" end)] | @tsv'`,
    },
    {
      ...shell,
      question: 'What do reports recommend?',
      code: `
curl -s ${paragraphs} |
  jq -r 'select(.kind == "recommendation") | [.report, .text, .url] | @tsv'`,
    },
    {
      ...sql,
      question: `How many judgements of each grade did each framework give on ${area}?`,
      code: `
SELECT framework, grade, label, count(*) AS judgements
FROM read_csv('${grades}', types = {'published': 'VARCHAR'})
WHERE area = '${area}'
GROUP BY ALL
ORDER BY framework, grade DESC;`,
    },
    {
      ...sql,
      question: `In which words is each judgement on ${area} stated?`,
      code: `
SELECT g.council_id, g.published, g.printed, p.text, p.url
FROM read_csv('${grades}', types = {'published': 'VARCHAR'}) AS g
JOIN read_json('${paragraphs}', format = 'newline_delimited') AS p
  ON p.report = g.report_id AND p.anchor = g.anchor
WHERE g.area = '${area}'
ORDER BY g.published DESC;`,
    },
    {
      program: 'Python with pandas',
      grammar: 'python',
      question: 'How are the grades of each framework distributed over the outcome areas?',
      code: `
import pandas as pd

grades = pd.read_csv("${grades}", dtype={"published": str})
print(pd.crosstab([grades.framework, grades.area], [grades.grade, grades.label]))`,
    },
  ];
}

/** The outcome area with most judgements; the first in the register's order where several have as many. */
function mostJudged({ reports, outcomes }: Library): string {
  const judgements = judgementsOf(reports);
  const counts = outcomes.map(({ id }) => ({
    id,
    count: judgements.filter(({ area }) => area === id).length,
  }));
  const most = Math.max(...counts.map(({ count }) => count));
  return counts.find(({ count }) => count === most)?.id ?? '';
}
