import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import {
  readLengths,
  unitsPerText,
  wordKey,
  type SearchLibrary,
  type TextFile,
  type UnitTable,
  type WordFile,
} from '../../../../src/search/format.ts';
import { buildSearchFiles, type SearchFiles } from '../../../../src/search/index/files.ts';
import { toSearchedReport } from '../../../../src/search/index/report.ts';
import { tokenize } from '../../../../src/search/query/tokens.ts';
import { registers, reports } from '../../../support/reports.ts';

const files = await buildSearchFiles(reports, registers);
const { version } = JSON.parse(textOf(files, 'search/entry.json')) as { version: string };
const library = read('library.json') as SearchLibrary;
const searched = reports.map(toSearchedReport);

function textOf(from: SearchFiles, path: string): string {
  return String(from.get(path));
}

function read(path: string): unknown {
  return JSON.parse(textOf(files, `search/${version}/${path}`));
}

interface Fragment {
  url: string;
  filters: Record<string, string[]>;
  anchors: { id: string; location: number; text: string }[];
}

function fragmentOf(page: string): Fragment {
  const packed = files.get(`pagefind/fragment/${page}.pf_fragment`) as Uint8Array;
  return JSON.parse(gunzipSync(packed).toString().slice('pagefind_dcd'.length)) as Fragment;
}

test('the lengths of the units give the place of each in the index', () => {
  const table = read('units.json') as UnitTable;
  library.reports.forEach(({ id, page, council, framework, date }, index) => {
    const { url, anchors, filters } = fragmentOf(page);
    expect(url).toBe(`/reports/${id}/`);
    expect(filters).toEqual({
      council: [council],
      framework: [framework],
      year: [date.slice(0, 4)],
    });
    let start = 0;
    const starts = readLengths(table[index]?.lengths ?? '').map(
      (length) => (start += length) - length,
    );
    expect(anchors.map(({ location }) => location)).toEqual(starts);
    expect(anchors.map(({ id }) => id)).toEqual(searched[index]?.units.map(({ anchor }) => anchor));
  });
});

test('the kind and area of each unit are listed', () => {
  const table = read('units.json') as UnitTable;
  searched.forEach(({ units }, index) => {
    const areas = table[index]?.areas.flatMap(([area, count]) =>
      Array.from({ length: count }, () => library.areas[area]?.id ?? null),
    );
    expect(areas).toEqual(units.map(({ area }) => area));
    expect(table[index]?.kinds).toBe(units.map(({ kind }) => kind.charAt(0)).join(''));
  });
});

test('every unit is in exactly one text file, verbatim and in order', () => {
  const paths = [...files.keys()].filter((path) => path.includes('/text/'));
  const read16 = searched.flatMap(({ data, units }) =>
    Array.from(
      { length: Math.ceil(units.length / unitsPerText) },
      (_, n) => `text/${data.id}-${n}.json`,
    ),
  );
  expect(paths).toEqual(read16.map((path) => `search/${version}/${path}`));
  const texts = read16.flatMap((path) => read(path) as TextFile);
  const units = searched.flatMap((report) => report.units);
  expect(texts.map(({ anchor, text }) => ({ anchor, text }))).toEqual(
    units.map(({ anchor, text }) => ({ anchor, text })),
  );
  expect(texts.every(({ place, section }) => /^\p{Lu}/u.test(place) && section !== '')).toBe(true);
});

test('the words of every unit are listed, with how many units hold them', () => {
  const words = new Map(
    library.wordKeys.flatMap((key) => {
      const file = Object.entries(read(`words/${key}.json`) as WordFile);
      expect(file.every(([word]) => wordKey(word) === key)).toBe(true);
      return file;
    }),
  );
  const texts = searched.flatMap(({ units }) => units.map(({ text }) => text));
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of new Set(tokenize(text).map((token) => token.word))) {
      if (/^\p{L}+$/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const wrong = [...counts].filter(([word, count]) => (words.get(word) ?? 0) < count);
  expect(wrong).toEqual([]);
  expect(words.get('safeguarding')).toBe(counts.get('safeguarding'));
});

test('councils, frameworks and areas that occur are listed with their names', () => {
  expect(library.councils.map(({ id }) => id).sort()).toEqual(
    [...new Set(reports.map(({ data }) => data.council))].sort(),
  );
  const jar = library.frameworks.find(({ id }) => id === 'jar');
  expect(jar?.names).toEqual(['Joint area review', 'JAR']);
  const known = new Set(library.areas.map(({ id }) => id));
  const judged = reports.flatMap(({ data }) => data.judgements.map(({ area }) => area));
  expect(judged.filter((area) => !known.has(area))).toEqual([]);
});

test('grades are listed by area, as in the judgements', () => {
  const [report] = library.reports;
  const { judgements = [] } = reports[0]?.data ?? {};
  expect(judgements.length).toBeGreaterThan(0);
  for (const { area, label } of judgements) expect(report?.grades[area]).toContain(label);
});

test('the ungraded areas of each report are listed once', () => {
  library.reports.forEach(({ grades, ungraded }, index) => {
    const ofUnits = searched[index]?.units.flatMap(({ area }) => area ?? []) ?? [];
    const expected = [...new Set(ofUnits)].filter((area) => !(area in grades));
    expect(ungraded.toSorted()).toEqual(expected.toSorted());
  });
  expect(library.reports.some(({ ungraded }) => ungraded.length > 0)).toBe(true);
});

test('the same reports give the same bytes, and other reports another version', async () => {
  expect([...(await buildSearchFiles(reports, registers))]).toEqual([...files]);
  const fewer = await buildSearchFiles(reports.slice(1), registers);
  expect(textOf(fewer, 'search/entry.json')).not.toBe(textOf(files, 'search/entry.json'));
});

test('only what a client loads is kept of the index', () => {
  const folders = [...files.keys()].filter((path) => path.startsWith('pagefind/'));
  const loose = folders
    .filter((path) => path.split('/').length === 2)
    .map((path) => path.replace(/en_[\da-f]+/, 'en'));
  expect(loose).toEqual([
    'pagefind/pagefind-entry.json',
    'pagefind/pagefind-worker.js',
    'pagefind/pagefind.en.pf_meta',
    'pagefind/pagefind.js',
    'pagefind/wasm.en.pagefind',
  ]);
});
