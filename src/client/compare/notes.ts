/** What the reader is told of an address of which not all can be shown. */
import { mostCouncils, type AskedComparison } from '../../compare/address.ts';
import { listed } from '../../util/words.ts';

/** @param nameOf what the page calls a council */
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
          `The address asks for ${quoted(councils)}: no council with a report here has that name in addresses. Perhaps it is in the list below another.`,
        ]
      : []),
    ...(outcomes.length > 0
      ? [`The address asks for ${quoted(outcomes)}: no outcome area that is judged here.`]
      : []),
    ...(beyond.length > 0
      ? [
          `${mostCouncils} councils fit side by side. ${listed(beyond.map(nameOf))} ${beyond.length === 1 ? 'is' : 'are'} left out until one of them is taken away.`,
        ]
      : []),
  ];
}
