import { expect, test } from 'vitest';
import { multiply } from '../../../../../scripts/bench/search/corpus.ts';
import { registers, reports } from '../../../../support/reports.ts';

const collection = multiply(reports, registers, 30);

test('there are as many reports as asked for, including the given ones, each with its own id', () => {
  const ids = collection.reports.map(({ data }) => data.id);
  expect(new Set(ids).size).toBe(30);
  expect(ids).toEqual(expect.arrayContaining(reports.map(({ data }) => data.id)));
});

test('no two generated paragraphs are the same', () => {
  const given = new Set(reports);
  const texts = collection.reports
    .filter((report) => !given.has(report))
    .flatMap(({ text }) => text.units.filter(({ kind }) => kind === 'paragraph'))
    .map(({ text }) => text);
  expect(texts.length).toBeGreaterThan(500);
  expect(new Set(texts).size).toBe(texts.length);
});

test('the registers have the councils of all reports, and generated reports name no real one', () => {
  const councils = new Map(collection.registers.councils.map((one) => [one.id, one.name]));
  for (const { data } of collection.reports) expect(councils.get(data.council)).toBeTruthy();
  const told = collection.reports.filter(({ data }) => data.council.startsWith('council-'));
  const units = told.flatMap(({ text }) => text.units.filter(({ kind }) => kind !== 'section'));
  const texts = [...told.map(({ data }) => data.title), ...units.map(({ text }) => text)];
  expect(texts.filter((text) => /\bStock(?:port|ton)\b/u.test(text))).toEqual([]);
});

test('equal arguments give an equal collection', () => {
  expect(multiply(reports, registers, 30)).toEqual(collection);
});
