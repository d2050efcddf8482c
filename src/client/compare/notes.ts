/** What the reader is told if not everything in the address can be shown. */
import { mostCouncils, type AskedComparison } from '../../compare/address.ts';
import { listed } from '../../util/words.ts';

/** @param nameOf the name of a council on the page */
export function notesOn(
  { unknown, beyond }: AskedComparison,
  nameOf: (id: string) => string,
): string[] {
  const quoted = (ids: readonly string[]) =>
    listed(
      ids.map((id) => `“${id}”`),
      'or',
    );
  const { councils, outcomes } = unknown;
  return [
    ...(councils.length > 0
      ? [
          `The address asks for ${quoted(councils)}: no council with a report here has that name in its address. It may be in the list below under another name.`,
        ]
      : []),
    ...(outcomes.length > 0
      ? [
          `The address asks for ${quoted(outcomes)}: no outcome area judged here has that name in its address.`,
        ]
      : []),
    ...(beyond.length > 0
      ? [
          `${mostCouncils} councils fit side by side. ${listed(beyond.map(nameOf))} ${beyond.length === 1 ? 'is' : 'are'} left out until you remove another.`,
        ]
      : []),
  ];
}
