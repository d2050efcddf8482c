/** A page of findings: applies its filters, and keeps them in the address. */
import { readFindingsRequest, searchForFindings } from '../../findings/address.ts';
import {
  countAsked,
  countValues,
  kindsAsked,
  readHoldings,
  type FindingsRequest,
  type Holdings,
} from '../../findings/holdings.ts';
import { isNarrowed, writeRequest } from '../../search/request.ts';
import { counted } from '../../util/words.ts';
import { whyNotLoaded } from '../failure.ts';
import { FilterControls } from '../filter-controls.ts';
import { part } from '../part.ts';
import { OlderPages } from './older.ts';

const filters = part(document, '[data-findings-filters]', HTMLElement);
const list = part(document, '[data-findings]', HTMLElement);
const status = part(document, '[data-findings-status]', HTMLElement);
const search = part(document, '[data-findings-search]', HTMLAnchorElement);
const controls = new FilterControls(filters, readFindingsRequest);
const older = new OlderPages(list);
const held = [...reportsListed().map(heldIn), ...older.held];
/** What the page says without filters. */
const unfiltered = status.textContent.trim();

/** Counts requests, so that only the answer to the latest is shown. */
let asked = 0;

async function show(request: FindingsRequest): Promise<void> {
  asked += 1;
  const own = asked;
  controls.show(request);
  controls.showCounts(countValues(held, request));
  const query = searchForFindings(request, filters.dataset['area'] ?? null);
  search.href = `${filters.dataset['search'] ?? ''}${query}`;
  const narrowed = isNarrowed(request);
  let missing = '';
  if (narrowed && older.lacks(request)) {
    status.textContent = 'Getting older findings…';
    try {
      await older.load(request);
    } catch (error) {
      missing = `. Older ones could not be loaded: ${whyNotLoaded(error)}. Choose the filter again, or read their pages, linked below.`;
    }
    if (own !== asked) return;
  }
  older.show(!narrowed || missing !== '');
  const { findings, reports } = choose(request, narrowed);
  const words =
    findings === 0
      ? 'No finding matches these filters'
      : `${counted(findings, 'finding')} from ${counted(reports, 'report')}`;
  status.textContent = narrowed ? words + missing : unfiltered;
}

/** Shows the reports that pass the filters, with only the kinds of findings asked for. */
function choose(
  request: FindingsRequest,
  narrowed: boolean,
): { findings: number; reports: number } {
  const kinds = kindsAsked(request);
  list.dataset['kinds'] = kinds.join(' ');
  let findings = 0;
  let reports = 0;
  for (const report of reportsListed()) {
    const isOlder = report.closest('[data-older-page]') !== null;
    const count = countAsked(heldIn(report), request);
    report.hidden = count === 0 || (isOlder && !narrowed);
    if (report.hidden) continue;
    findings += count;
    reports += 1;
    for (const section of report.querySelectorAll<HTMLElement>('[data-kinds]')) {
      const own = section.dataset['kinds']?.split(' ') ?? [];
      section.hidden = kinds.every((kind) => !own.includes(kind));
    }
  }
  return { findings, reports };
}

function reportsListed(): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[data-report-findings]')];
}

/** @throws Error if the page does not say */
function heldIn(report: HTMLElement): Holdings {
  const [holdings] = readHoldings(report.dataset['reportFindings'] ?? '');
  if (!holdings) throw new Error(`The findings of ${report.id} say nothing for filters.`);
  return holdings;
}

controls.onChange((request) => {
  history.pushState(null, '', `${location.pathname}${writeRequest(request)}`);
  void show(request);
});
addEventListener('popstate', () => void show(readFindingsRequest(location.search)));
void show(readFindingsRequest(location.search));
