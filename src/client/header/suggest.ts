/** Words typed so far → suggestions. */
import type { Answer, FoundUnits, Hit } from '../../search/engine/types.ts';
import type { SearchLibrary } from '../../search/format.ts';
import { createExcerpt } from '../../search/query/excerpt.ts';
import { parseQuery } from '../../search/query/query.ts';
import { isIdle, readRequest, type SearchRequest } from '../../search/request.ts';
import { suggestPlaces } from '../../search/suggest/places.ts';
import type { Place } from '../../search/suggest/known.ts';
import { nextTask } from '../../util/next-task.ts';
import { href, reportHref, searchHref } from '../../util/url.ts';
import { counted } from '../../util/words.ts';
import { element, linkTo } from '../element.ts';
import { openIndex } from '../search-index.ts';
import { citedPlaces } from '../search/citation.ts';
import { source } from '../search/hit-item.ts';
import { figuresOf } from '../search/figures.ts';
import type { Group } from './combobox.ts';

const mostPlaces = 6;
const mostParagraphs = 4;
/** Length of an excerpt in characters: two lines of the panel. */
const excerptLength = 100;

/**
 * Yields suggestions twice: first those that need no search, then the same with what a search finds. Yields nothing for
 * text without words, and only the links to the search page if all words are negated.
 * @param words not empty
 * @param signal ends the search when other words are typed
 * @param report id of the report that the reader is on
 * @throws what `openIndex` and the engine throw
 */
export async function* suggest(
  words: string,
  signal: AbortSignal,
  report?: string,
): AsyncGenerator<Group[]> {
  const { engine, library } = await openIndex();
  const request = { ...readRequest(''), words };
  if (isIdle(request)) return;
  const isNegated = parseQuery(words)
    .flat()
    .every(({ negated }) => negated);
  if (isNegated) {
    // Nearly all paragraphs match, and none is more relevant than another.
    yield [searches(await engine.search(request, signal), request, report)];
    return;
  }
  const citations = await cited(words, library);
  // The first time, each of these takes long.
  await nextTask(signal);
  const known = [...citations, ...places(words, library)];
  yield known;
  const answer = await engine.search(request, signal);
  const shown = answer.nearest ?? answer;
  const hits = await shown.hits(0, mostParagraphs);
  const others = answer.nearest || hits.length === 0 ? spellings(answer) : [];
  if (hits.length === 0) {
    yield [...known, ...others];
    return;
  }
  const label = answer.nearest ? 'Paragraphs with some of these words' : 'Paragraphs';
  const paragraphs = { label, links: hits.map((hit) => paragraph(hit, words)) };
  yield [...known, ...others, paragraphs, searches(shown, request, report)];
}

async function cited(words: string, library: SearchLibrary): Promise<Group[]> {
  const found = (await citedPlaces(words, library)).filter(({ exists }) => exists !== false);
  const links = found.map((cited) =>
    link(cited.href, `Go to ${cited.place || 'the report'}`, cited.report),
  );
  return links.length === 0 ? [] : [{ label: 'Citation', links }];
}

const placeLabels: Record<Place['kind'], string> = {
  council: 'Councils',
  'council-area': 'Councils',
  area: 'Outcome areas',
  report: 'Reports',
};

/** Places grouped by kind, with the best place and its kind first. */
function places(words: string, library: SearchLibrary): Group[] {
  const groups = Map.groupBy(
    suggestPlaces(words, library, mostPlaces),
    ({ kind }) => placeLabels[kind],
  );
  return [...groups].map(([label, found]) => ({
    label,
    links: found.map(({ path, title, detail }) => link(href(path), title, detail)),
  }));
}

/** What the reader may have meant by words that no report contains. */
function spellings({ words }: Answer): Group[] {
  const links = words
    .flatMap(({ corrections }) => corrections)
    .map((other) =>
      link(searchHref({ q: other.words }), other.words, counted(other.units, 'paragraph')),
    );
  return links.length === 0 ? [] : [{ label: 'Did you mean', links }];
}

/** A link to a paragraph. Its address tells the page which words to mark. */
function paragraph({ report, anchor, place, section, excerpt }: Hit, words: string) {
  const query = new URLSearchParams({ q: words }).toString();
  const title = [place, section].filter(Boolean).join(' · ');
  const made = link(`${reportHref(report.id)}?${query}#${anchor}`, title, source(report));
  made.append(' ', element('span', 'suggestion-words', ...shorter(excerpt)));
  return made;
}

/** The part of an excerpt with the most marked words. */
function shorter(excerpt: Hit['excerpt']): (Node | string)[] {
  let length = 0;
  const spans = excerpt.map(({ text, marked }) => {
    const start = length;
    length += text.length;
    return { start, end: length, marked };
  });
  const text = excerpt.map((part) => part.text).join('');
  const marks = spans.filter(({ marked }) => marked);
  return createExcerpt(text, marks, excerptLength).map((part) =>
    part.marked ? element('mark', '', part.text) : part.text,
  );
}

/** Links to the search page; the last is to all results. */
function searches(shown: FoundUnits, request: SearchRequest, report?: string): Group {
  const { words } = request;
  const links = [link(searchHref({ q: words }), 'All results', figuresOf(shown, request))];
  const units = report === undefined ? 0 : (shown.counts.report[report] ?? 0);
  if (report !== undefined && units > 0) {
    const address = searchHref({ q: words, report });
    links.unshift(link(address, 'In this report', counted(units, 'paragraph')));
  }
  return { label: 'Search', links };
}

function link(address: string, title: string, detail: string): HTMLAnchorElement {
  const made = linkTo(address, element('span', 'suggestion-title', title));
  if (detail !== '') made.append(' ', element('span', 'suggestion-detail', detail));
  return made;
}
