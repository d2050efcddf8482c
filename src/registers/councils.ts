/** Which councils existed when, and which succeeded which. */
import type { Council } from '../schemas/registers.ts';

/** From one day, month or year (ISO) to another, inclusive, each as exact as is known. */
export interface Period {
  start: string;
  end: string;
}

/** What has a beginning and may have an end: a council or a provider. */
type Lasting = Pick<Council, 'from' | 'to'>;

/** Whether it existed during any part of the period, or may have. */
export function existedIn({ from, to }: Lasting, { start, end }: Period): boolean {
  const hadBegun = from === undefined || from.slice(0, end.length) <= end;
  const hadNotEnded = to === undefined || to.slice(0, start.length) >= start;
  return hadBegun && hadNotEnded;
}

/** The councils that a council took over from, in the register's order. */
export function predecessorsOf<T extends Council>({ id }: Council, register: readonly T[]): T[] {
  return register.filter(({ successors }) => successors.includes(id));
}

/** The councils that took over from a council, in the register's order. */
export function successorsOf<T extends Council>(
  { successors }: Council,
  register: readonly T[],
): T[] {
  return register.filter(({ id }) => successors.includes(id));
}

/** The successors of a council, their successors, and so on. */
export function heirsOf<T extends Council>(council: Council, register: readonly T[]): T[] {
  return successorsOf(council, register).flatMap((one) => [one, ...heirsOf(one, register)]);
}

/** What is wrong with successions: a successor must begin on the day after the last of its predecessor. */
export function lineageProblems(register: readonly Council[]): string[] {
  const councils = new Map(register.map((council) => [council.id, council]));
  return register.flatMap(({ id, to, successors }) => {
    if (successors.length > 0 && to === undefined) return [`${id} has successors but no last day`];
    return successors.flatMap((successor) => {
      const from = councils.get(successor)?.from;
      if (!councils.has(successor))
        return [`${id}: its successor ${successor} is not in the register`];
      const isNext = to !== undefined && from === dayAfter(to);
      return isNext
        ? []
        : [`${id}: its successor ${successor} does not begin on the day after its last`];
    });
  });
}

function dayAfter(date: string): string {
  const next = new Date(date);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, date.length);
}
