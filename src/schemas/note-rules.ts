/** Why notes are written, and whether their matter is settled. Names are permanent. */

/**
 * Whether the matter of a note is settled:
 * - `open`: two readings are possible, and the importer could not tell which is right;
 * - `editor`: an editor settled it, with evidence;
 * - `rule`: the importer settled it by a rule, and says so;
 * - `printed`: the source is like that, and is shown as printed;
 * - `checked`: the build checks the report for it, whatever the note says.
 */
export const standings = ['open', 'editor', 'rule', 'printed', 'checked'] as const;

export type Standing = (typeof standings)[number];

const standingOfRule = {
  'council-differs': 'open',
  'council-from-name': 'open',
  'date-contradicts': 'open',
  'date-differs': 'rule',
  'editorial-unused': 'open',
  'encoding-cp1252': 'rule',
  'grade-mismatch': 'open',
  'grade-unplaced': 'open',
  'grade-unreadable': 'open',
  'grade-without-area': 'printed',
  'grades-from-text': 'rule',
  'judgement-missing': 'checked',
  'inspected-later': 'open',
  'inspected-unreadable': 'open',
  'item-joined': 'rule',
  'label-empty': 'printed',
  'label-over-label': 'open',
  'label-over-paragraph': 'printed',
  'no-number': 'editor',
  'number-belongs-above': 'editor',
  'number-is': 'editor',
  'number-repeats': 'printed',
  'number-skips': 'checked',
  'number-without-text': 'printed',
  'page-order': 'open',
  'paragraph-joined': 'rule',
  'paragraph-unnumbered': 'open',
  'scale-unmarked': 'rule',
} as const satisfies Record<string, Standing>;

export type NoteRule = keyof typeof standingOfRule;

/** All rules. Without a schema here, so that reading a report does not load the library of schemas. */
export const noteRules = Object.keys(standingOfRule) as [NoteRule, ...NoteRule[]];

/** Whether a message of ingest becomes a note of its report. After an error there is no report to hold one. */
export function isNoteRule(rule: string): rule is NoteRule {
  return Object.hasOwn(standingOfRule, rule);
}

/** Whether the matter of a note is settled. Without a rule, it counts as open, as nothing says otherwise. */
export function standingOf({ rule }: { rule?: NoteRule | undefined }): Standing {
  return rule === undefined ? 'open' : standingOfRule[rule];
}
