/** Messages for a terminal: `path:line severity reason rule`, and what to do, one line below. */
import type { Message } from '../../src/pipeline/types/message.ts';
import type { Report } from '../../src/pipeline/types/report.ts';

/** One line a problem, each followed by an indented hint. */
export function formatMessages(file: string, messages: readonly Message[]): string {
  return messages
    .map(({ line, severity, reason, rule, hint }) => {
      const place = line === null ? `${file}:1` : `${file}:${String(line)}`;
      // A problem is one line, also where a schema's words are several.
      const said = reason.replace(/\s*\n\s*/gu, ' ');
      return `${place} ${severity} ${said} ${rule}\n    ${hint}\n`;
    })
    .join('');
}

/** One line a file: what became of it. */
export function formatSummary(
  file: string,
  meta: Report['meta'] | null,
  target: string | null,
): string {
  if (meta === null || target === null) return `${file} → not written\n`;
  const counts = [
    count(meta.words, 'word'),
    count(meta.judgements.length, 'judgement'),
    count(meta.notes.length, 'note'),
  ];
  return `${file} → ${target}  (${counts.join(', ')})\n`;
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString('en-GB')} ${noun}${number === 1 ? '' : 's'}`;
}
