/** What is not settled in a report: the only definition of an open problem. */
import { partName } from '../../report/unit-names.ts';
import { standingOf } from '../../schemas/note-rules.ts';
import type { OpenProblem, Quality } from '../../schemas/quality.ts';
import { inRuns, runInWords } from '../../util/number-runs.ts';
import { inFigures, listed } from '../../util/words.ts';
import type { Library, Report } from '../library.ts';

/** The measurements from which problems are found. */
type Measured = Pick<Quality, 'words' | 'runs' | 'judgements'>;

/**
 * The open problems of a report, most serious first:
 * - there is no judgement, or one is missing that every report of the framework gives, without a stated reason;
 * - the words of the page and of what was left out do not add up to those of the source;
 * - the text was edited by hand after it was read;
 * - numbers are missing from a run, and no editor confirmed that they are not printed;
 * - a note leaves open which of two readings is right.
 */
export function openProblems(
  { data, words, isAsWritten }: Pick<Report, 'data' | 'words' | 'isAsWritten'>,
  measured: Measured,
  areas: Library['areas'],
): OpenProblem[] {
  const edited: OpenProblem = {
    type: 'edited',
    what: 'The text was changed by hand after it was read: only the text before that was checked against the source.',
  };
  return [
    ...ofJudgements(measured, areas),
    ...ofWords(measured, data.words, words.built),
    ...(isAsWritten === false ? [edited] : []),
    ...measured.runs.flatMap(ofRun),
    ...data.notes
      .filter((note) => standingOf(note) === 'open')
      .map(({ line, page, what }): OpenProblem => ({ type: 'note', what, line, page })),
  ];
}

function ofJudgements({ judgements }: Measured, areas: Library['areas']): OpenProblem[] {
  if (judgements.found === 0) {
    return [{ type: 'judgement', what: 'No judgement was found in the text.' }];
  }
  const missing = judgements.expected.filter(({ state }) => state === 'missing');
  if (missing.length === 0) return [];
  const names = listed(missing.map(({ area }) => `“${areas.get(area)?.name ?? area}”`));
  const what =
    missing.length === 1
      ? `The judgement on ${names}, which every report under this framework gives, was not found in the text.`
      : `The judgements on ${names}, which every report under this framework gives, were not found in the text.`;
  return [{ type: 'judgement', what }];
}

/**
 * @param read number of words when the text was read from its source
 * @param built the same count in this build
 */
function ofWords({ words }: Measured, read: number, built: number): OpenProblem[] {
  const { source, left, page } = words;
  if (source !== null && left !== null && source !== left + page) {
    const what = `The source has ${inFigures(source)} words; the page has ${inFigures(page)}, and ${inFigures(left)} were left out, ${inFigures(left + page)} in all.`;
    return [{ type: 'words', what }];
  }
  if (read === built) return [];
  const what = `The text had ${inFigures(read)} words when it was read from its source, and has ${inFigures(built)} on its page.`;
  return [{ type: 'words', what }];
}

function ofRun({ part, missing }: Quality['runs'][number]): OpenProblem[] {
  if (missing.length === 0) return [];
  const where = part === '' ? 'the main sequence of numbers' : `the numbers of “${partName(part)}”`;
  const numbers = listed(inRuns(missing).map(runInWords));
  const what =
    missing.length === 1
      ? `Paragraph ${numbers} is missing from ${where}.`
      : `Paragraphs ${numbers} are missing from ${where}.`;
  return [{ type: 'numbers', what }];
}
