/** Messages for a terminal: `path:line severity reason rule`, with what to do on the next line. */
import type { Message } from '../../src/pipeline/messages/message.ts';
import type { Report } from '../../src/pipeline/types/report.ts';
import { counted } from '../../src/util/words.ts';

/** A line for each problem, followed by an indented hint, which problems of one kind in a row share. */
export function formatMessages(file: string, messages: readonly Message[]): string {
  return messages
    .map(({ line, severity, reason, rule, hint }, index) => {
      // Each problem stays on one line, even if the message of a schema has several.
      const said = reason.replace(/(?<![.,:;])\s*\n\s*/gu, '; ').replace(/\s*\n\s*/gu, ' ');
      const problem = inPrint(`${file}:${line ?? 1} ${severity} ${said} ${rule}`);
      const isShared = messages[index + 1]?.hint === hint;
      return isShared ? `${problem}\n` : `${problem}\n    ${hint}\n`;
    })
    .join('');
}

/** A line for each file with its result. */
export function formatSummary(
  file: string,
  meta: Report['meta'] | null,
  target: string | null,
): string {
  if (meta === null || target === null) return `${inPrint(file)} → not written\n`;
  const counts = [
    counted(meta.words, 'word'),
    counted(meta.judgements.length, 'judgement'),
    counted(meta.notes.length, 'note'),
  ];
  return `${inPrint(`${file} → ${target}`)}  (${counts.join(', ')})\n`;
}

/** Shows control characters as `\u000a`: names of files may contain them, and terminals obey them. */
function inPrint(text: string): string {
  return text.replace(
    /\p{Cc}/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
