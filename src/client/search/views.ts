/** The two ways to show what was found: as a list of hits, or grouped by report. */
import type { FoundUnits } from '../../search/engine/types.ts';
import { dateInWords } from '../../util/dates.ts';
import { reportHref } from '../../util/url.ts';
import { element, linkTo } from '../element.ts';
import { hitItem, type HitOptions } from './hit-item.ts';
import { keepPlace, recallPlace } from './place.ts';

/** A list of results, whose entries are shown a step at a time. */
export interface View {
  /** Number of entries. If the answer is not exact, some may turn out not to be hits. */
  total: number;
  /** Number of entries shown at first, and added each time. */
  step: number;
  /** What an entry is: `report`; null for a hit. */
  noun: string | null;
  /** Rejects if a text cannot be loaded. */
  items: (start: number, count: number) => Promise<HTMLLIElement[]>;
}

interface Options extends Omit<HitOptions, 'isUnderReport'> {
  /** A number of hits in words. */
  counted: (units: number) => string;
}

const hitsInGroup = 3;
const hitsAdded = 10;

export function listView({ found, hits }: FoundUnits, options: Options): View {
  return {
    total: found.units,
    step: 20,
    noun: null,
    items: async (start, count) => {
      const shown = await hits(start, count);
      return shown.map((hit) => hitItem(hit, { ...options, isUnderReport: false }));
    },
  };
}

/** What a group needs to know about its list. */
interface Surroundings {
  /** Whether the page still shows the list, and no other request was made. */
  isShown: () => boolean;
  /** Called with the error if more hits in a report could not be loaded. */
  fail: (error: unknown) => void;
}

export function groupView(found: FoundUnits, options: Options, around: Surroundings): View {
  return {
    total: found.reports.length,
    step: 10,
    noun: 'report',
    items: async (start, count) => {
      const groups = found.reports.slice(start, start + count);
      const items = await Promise.all(
        groups.map((group) => groupItem(group, found, options, around)),
      );
      return items.filter((item) => item !== null);
    },
  };
}

/** Null if none of the possible hits in the report is one. */
async function groupItem(
  { report, units }: FoundUnits['reports'][number],
  { hits }: FoundUnits,
  options: Options,
  { isShown, fail }: Surroundings,
): Promise<HTMLLIElement | null> {
  const list = element('ol', 'bare-list hits');
  const more = element('button', 'more-of-report');
  more.type = 'button';
  const add = async (count: number) => {
    const added = await hits(list.childElementCount, count, report.id);
    const items = added.map((hit) => hitItem(hit, { ...options, isUnderReport: true }));
    list.append(...items);
    const left = items.length < count ? 0 : units - list.childElementCount;
    more.hidden = left <= 0;
    more.textContent = `${left.toLocaleString('en-GB')} more in this report`;
    return items;
  };
  const addMore = async () => {
    try {
      const [first] = await add(hitsAdded);
      if (!isShown()) return;
      first?.querySelector('a')?.focus();
      const { inReports } = recallPlace();
      keepPlace({ inReports: { ...inReports, [report.id]: list.childElementCount } });
    } catch (error) {
      if (isShown()) fail(error);
    }
  };
  let isAdding = false;
  more.addEventListener('click', () => {
    // A double press adds hits once.
    if (isAdding || !isShown()) return;
    isAdding = true;
    void addMore().finally(() => (isAdding = false));
  });
  const first = await add(recallPlace().inReports[report.id] ?? hitsInGroup);
  if (first.length === 0) return null;
  const title = linkTo(reportHref(report.id), report.title);
  const about = `${dateInWords(report.date)} · ${options.counted(units)}`;
  const heading = element('h2', 'group-title', title, ' ', element('span', 'group-about', about));
  return element('li', 'group', heading, list, more);
}
