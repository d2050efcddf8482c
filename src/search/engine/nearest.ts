/** Near matches for a request: some of its words, or its other words in the reports that it names. */
import {
  hasTellingWords,
  keepTerms,
  leaveOutAsking,
  leaveOutCommon,
} from '../query/common-words.ts';
import { wordsIn, writeQuery, type Query } from '../query/query.ts';
import { createScopeReader, limitTo, type NamedScope } from './scope.ts';
import type { Asked, Evaluate, Evaluation } from './evaluate.ts';
import type { Answer, Nearest } from './types.ts';
import type { UnitIndex } from './unit-index.ts';

interface Near {
  about: Pick<Nearest, 'councils' | 'year' | 'words' | 'holds'>;
  evaluation: Evaluation;
}

const everywhere = { councils: [], year: null };

interface NearestFinder {
  /**
   * If plain words found nothing: units with all of them or, failing that, any of them. Looks first for the other words
   * in the reports on councils that the words name, then in all reports.
   */
  find: (asked: Asked) => Promise<Near | null>;
  /** If nothing was found: number of units with all other words in the reports on councils that the words name. */
  countInNamed: (asked: Asked) => Promise<number>;
  /** If something was found: what the other words find in the reports on councils that the words name. */
  inCouncils: (asked: Asked) => Promise<Answer['inCouncils']>;
}

export function createNearestFinder(index: UnitIndex, evaluate: Evaluate): NearestFinder {
  const readScope = createScopeReader(index);

  /** Null if no council is named, or there are no other words. */
  const namedIn = (asked: Asked): NamedScope | null => {
    const named = readScope(asked);
    return named.councils.length > 0 && hasTellingWords(named.others) ? named : null;
  };

  const findIn = async (
    { others: query, councils, year }: NamedScope,
    { request, evaluation: { terms } }: Asked,
  ): Promise<Near | null> => {
    const telling = leaveOutAsking(leaveOutCommon(query));
    // Words that no report contains are not required.
    const all = keepTerms(telling, (term) => {
      const found = term.type === 'filter' ? undefined : terms.get(term);
      return !found || found.units.possible.includes(1);
    });
    const words = wordsIn(all);
    if (words.length === 0) return null;
    const others = keepTerms(all, (term) => term.type === 'filter' || term.negated);
    const there = limitTo(request, { councils, year });
    const ways = [
      { holds: 'all', query: all },
      { holds: 'any', query: [words, ...others] },
    ] as const;
    for (const { holds, query: way } of ways) {
      const evaluation = await evaluate(way, there);
      if (evaluation.units.length === 0) continue;
      const about = { councils, year, words: words.map(({ text }) => text), holds };
      return { about, evaluation };
    }
    return null;
  };

  const findInNamed = async (asked: Asked): Promise<Near | null> => {
    const named = namedIn(asked);
    return named && findIn(named, asked);
  };

  return {
    find: async (asked) => {
      if (asked.evaluation.units.length > 0 || isExact(asked.query)) return null;
      return (await findInNamed(asked)) ?? findIn({ others: asked.query, ...everywhere }, asked);
    },
    countInNamed: async (asked) => {
      const near = await findInNamed(asked);
      return near?.about.holds === 'all' ? near.evaluation.units.length : 0;
    },
    inCouncils: async (asked) => {
      const { length: found } = asked.evaluation.units;
      const named = found > 0 ? namedIn(asked) : null;
      if (!named) return null;
      const { councils, year } = named;
      const others = leaveOutCommon(named.others);
      const request = { ...limitTo(asked.request, named), words: writeQuery(others) };
      const { length: units } = (await evaluate(others, request)).units;
      return units === 0 || units === found ? null : { councils, year, request, units };
    },
  };
}

/** A query with phrases, `-` or `OR` says exactly what is wanted, so there are no near matches. */
function isExact(query: Query): boolean {
  return query.some((clause) => {
    const words = clause.filter(({ type }) => type !== 'filter');
    return words.length > 1 || words.some(({ type, negated }) => type === 'phrase' || negated);
  });
}
