/** What ingest prints: lines for people, or JSON Lines for programs. */
import type { Message } from '../../../src/pipeline/messages/message.ts';
import type { Report } from '../../../src/pipeline/types/report.ts';
import { formatMessages, formatSummary } from '../format-messages.ts';

/**
 * The result for a file: `written`; `unchanged`, its report was already there, byte for byte; `refused`, because of
 * the report or of what was written before; `failed`, it could not be read at all.
 */
export type Status = 'written' | 'unchanged' | 'refused' | 'failed';

/** A file and its result. */
export interface Told {
  file: string;
  meta: Report['meta'] | null;
  /** The MDX file of its report; null if the report is not in it. */
  target: string | null;
  status: Status;
  messages: readonly Message[];
}

export interface Telling {
  /** Problems that do not belong to a file: registers, the ledger, what was written before. */
  problems(place: string, messages: readonly Message[]): void;
  file(told: Told): void;
  /** Ends the output, with the exit code. */
  end(exitCode: number): void;
}

/** @param write prints text */
export function createTelling(json: boolean, write: (text: string) => void): Telling {
  return json ? inJson(write) : inWords(write);
}

function inWords(write: (text: string) => void): Telling {
  return {
    problems: (place, messages) => {
      write(formatMessages(place, messages));
    },
    file: ({ file, meta, target, messages }) => {
      write(formatSummary(file, meta, target) + formatMessages(file, messages));
    },
    end: () => undefined,
  };
}

function inJson(write: (text: string) => void): Telling {
  const counts: Record<Status, number> = { written: 0, unchanged: 0, refused: 0, failed: 0 };
  const line = (value: unknown): void => {
    write(`${JSON.stringify(value)}\n`);
  };
  return {
    problems: (file, messages) => {
      if (messages.length > 0) line({ type: 'problems', file, messages });
    },
    file: ({ file, meta, target, status, messages }) => {
      counts[status] += 1;
      line({ type: 'file', file, report: meta?.id ?? null, target, status, messages });
    },
    end: (exitCode) => {
      const files = Object.values(counts).reduce((sum, count) => sum + count, 0);
      line({ type: 'summary', files, ...counts, exitCode });
    },
  };
}
