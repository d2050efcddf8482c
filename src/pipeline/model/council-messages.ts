/** Messages about which council a report is on. */
import type { Period } from '../../registers/councils.ts';
import type { Council } from '../../schemas/registers.ts';
import { listed } from '../../util/words.ts';
import { createMessage, type Message } from '../messages/message.ts';
import { councilOfName } from './council.ts';

/**
 * The error that no council was identified.
 * @param named its name in the editorial file or the manifest
 * @param rivals the councils that may be meant
 */
export function councilUntold(named: string | undefined, rivals: readonly Council[]): Message {
  const names = rivals.map(({ name }) => name);
  return createMessage(
    'no-council',
    null,
    named === undefined ? unread(names) : unknown(named, names),
  );
}

function unread(names: readonly string[]): string {
  if (names.length === 0) {
    return 'No council was found: no name in the register stands out in the text.';
  }
  return `The council is ambiguous: the text may be about ${listed(names, 'or')}.`;
}

function unknown(named: string, names: readonly string[]): string {
  if (names.length === 0) {
    return `The council “${named}” is not in the register, or did not exist at the time of the report.`;
  }
  return `The council “${named}” may be ${listed(names, 'or')}: give its id from the register.`;
}

/** The warning that the council is taken from the path of the file. */
export function councilFromPath({ name }: Council, file: string): Message {
  const reason = `The text does not settle which council it is on; “${file}”, as which it came, speaks of ${name}, which is taken.`;
  return createMessage('council-from-name', null, reason);
}

/**
 * A warning for each name that points to a different council from the text.
 * @param names of the file and the folders of its path
 */
export function councilDiffers(
  council: Council,
  names: readonly string[],
  councils: readonly Council[],
  period: Period | null,
): Message[] {
  return names.flatMap((name) => {
    const other = councilOfName(name, councils, period);
    if (other === null || other === council) return [];
    const reason = `The text is on ${council.name}, but “${name}”, under which it came, speaks of ${other.name}.`;
    return [createMessage('council-differs', null, reason)];
  });
}

/** The warning that the manifest names a different council from the text. */
export function councilOverruled({ name }: Council, read: Council): Message {
  const reason = `The text is on ${read.name}, but sources.csv names ${name}, which is taken.`;
  return createMessage('council-differs', null, reason);
}
