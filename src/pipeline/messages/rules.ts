/** What ingest may report. */

/** An `error` prevents the file from being written. */
export type Severity = 'error' | 'warning' | 'info';

/** Every rule, with its severity and what to do. Names are permanent. */
export const rules = {
  'file-empty': ['error', 'Export the report again, or remove the file from the folder.'],
  'file-binary': ['error', 'Save the report as PDF, text or Markdown.'],
  'file-html': ['error', 'This looks like a saved web page. Download the report itself.'],
  'file-unreadable': ['error', 'Check the path, and that you have permission to read it.'],
  'pdf-damaged': ['error', 'Download the report again and compare the file sizes.'],
  'pdf-locked': [
    'error',
    'Save the PDF without a password, or ask its publisher for an unlocked copy.',
  ],
  'pdf-too-long': ['error', 'Split the file into separate reports, or remove it from the folder.'],
  'pdf-no-text': [
    'error',
    'Run text recognition (OCR) on it first, or ask its publisher for a PDF with text.',
  ],
  'file-too-large': [
    'error',
    'Check that it is a single report; if so, save it again without pictures.',
  ],
  'file-timeout': [
    'error',
    'Allow more time with --timeout SECONDS; if it still hangs, save the report again or export its text.',
  ],
  'file-memory': [
    'error',
    'Allow more memory with --memory MEGABYTES; if that is not enough, save the report again or export its text.',
  ],
  'file-crash': [
    'error',
    'This is a fault in the importer: please report it with the file. Nothing was written.',
  ],
  'encoding-cp1252': [
    'warning',
    'Nothing to do if the text reads well; otherwise save the file as UTF-8.',
  ],
  'no-framework': [
    'error',
    'If it is an inspection report, name its framework in an editorial file, or describe the framework (CONTRIBUTING.md says how).',
  ],
  'no-council': [
    'error',
    'Name the council in sources.csv beside the file, or add its name to the register, councils.yaml.',
  ],
  'council-from-name': [
    'warning',
    'If it is another, name the council in sources.csv beside the file.',
  ],
  'council-differs': [
    'warning',
    'Compare with the published report; name the council in sources.csv beside the file or, with evidence, in editorial/<report-id>.yaml of the content folder.',
  ],
  'no-date': [
    'error',
    'Give the publication date in sources.csv beside the file, or, with evidence, in editorial/<report-id>.yaml of the content folder.',
  ],
  'inspected-later': ['warning', 'Compare with the published report: one of the dates is wrong.'],
  'inspected-unreadable': ['warning', 'Compare with the published report.'],
  'no-text': ['error', 'Check that the file contains the whole report, with its headings.'],
  'number-repeats': [
    'error',
    'Compare with the published report; record what is right under corrections in editorial/<report-id>.yaml of the content folder.',
  ],
  'number-skips': [
    'error',
    'Compare with the published report; if the number is printed so, record it under corrections in editorial/<report-id>.yaml of the content folder.',
  ],
  'page-order': [
    'warning',
    'Compare with the published report: pages may be missing from the file, or in it twice.',
  ],
  'text-lost': [
    'error',
    'The importer lost, changed or moved these words. Please report this with the file; nothing was written.',
  ],
  'address-breaks': [
    'warning',
    'The report was written, but the site will not build until this is settled: published addresses never break. If this one was never published, delete the report’s file in ledger/ and ingest again.',
  ],
  'ledger-invalid': [
    'error',
    'Restore the file, or correct the line: the ledger is not meant to be edited by hand.',
  ],
  'report-twice': ['error', 'Keep one of the two files.'],
  'report-editions': [
    'error',
    'Compare the two, and keep the one published last. If they are separate reports, give one its own date in sources.csv.',
  ],
  'report-replaced': [
    'warning',
    'If this is the edition published last, nothing to do. If not, ingest the other again; if they are separate reports, give one its own date in sources.csv.',
  ],
  'address-twice': [
    'error',
    'Unless the report prints a heading twice in one place, this is a fault in the importer: please report it with the file.',
  ],
  'edited-by-hand': [
    'error',
    'To keep the edits, do nothing; to discard them, run ingest again with --force.',
  ],
  'place-unusable': [
    'error',
    'Choose a folder that you can read and write, on a disk with free space. Files already written are complete.',
  ],
  'no-files': ['error', 'Name a file, or a folder that contains reports as .txt, .md or .pdf.'],
  'content-invalid': ['error', 'Correct the file, or delete it and ingest its source again.'],
  'manifest-invalid': ['error', 'Correct sources.csv.'],
  'manifest-column': [
    'warning',
    'If one is misspelt, correct it: the columns are file, url, published and council. If not, nothing to do.',
  ],
  'manifest-ambiguous': [
    'error',
    'Give the path of the file from the folder of sources.csv, not just its name.',
  ],
  'manifest-twice': ['error', 'Keep one of the rows in sources.csv.'],
  'manifest-unmatched': [
    'warning',
    'Correct the names in sources.csv, or delete their rows: they match no report.',
  ],
  'editorial-invalid': [
    'error',
    'Correct the file: src/schemas/editorial.ts explains each field. Until then, none of its decisions apply.',
  ],
  'editorial-unused': [
    'warning',
    'The correction no longer fits the source: compare the line, then mend or delete it.',
  ],
  'register-invalid': ['error', 'Correct the file: src/schemas/registers.ts explains each field.'],
  'grade-mismatch': ['warning', 'Compare with the published report.'],
  'grade-unreadable': ['warning', 'Compare with the published report.'],
  'grade-unplaced': [
    'warning',
    'If it is a judgement of this report, describe it under judgements in the framework’s file or, if it has no outcome area, under otherJudgements; a grade of an earlier inspection needs nothing.',
  ],
  'grade-without-area': [
    'info',
    'It is shown where it is printed, and is not among the judgements of the report.',
  ],
  'grades-from-text': [
    'warning',
    'Compare with the published report; if it has a table of grades, please report the file.',
  ],
  'judgement-missing': ['warning', 'Compare with the published report.'],
} as const satisfies Record<string, readonly [Severity, string]>;

export type RuleId = keyof typeof rules;
