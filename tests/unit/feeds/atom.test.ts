import { expect, it } from 'vitest';
import { atomFeed, type FeedEntry } from '../../../src/feeds/atom.ts';

const entry = (id: string, updated: string): FeedEntry => ({
  id,
  title: `Report ${id}`,
  address: `https://reports.example/${id}/`,
  published: null,
  updated,
  summary: 'Grades: 1 good.',
});

const write = (entries: FeedEntry[]) =>
  atomFeed({
    id: 'https://reports.example/',
    page: 'https://reports.example/',
    address: 'https://reports.example/feed.xml',
    title: 'Reports & <grades>',
    author: 'Somebody',
    language: 'en-GB',
    entries,
  }).text();

it('is dated by its latest entry, whatever their order', async () => {
  const feed = await write([
    entry('b', '2008-01-01T00:00:00Z'),
    entry('a', '2017-08-25T00:00:00Z'),
    entry('c', '2006-02-23T00:00:00Z'),
  ]);
  expect(/<updated>(.*?)<\/updated>/u.exec(feed)?.[1]).toBe('2017-08-25T00:00:00Z');
});

it('has a fixed date even without entries', async () => {
  expect(await write([])).toContain('<updated>1970-01-01T00:00:00Z</updated>');
});

it('gives no time of publication where none is known', async () => {
  expect(await write([entry('a', '2008-01-01T00:00:00Z')])).not.toContain('<published>');
});

it('escapes markup', async () => {
  expect(await write([])).toContain('<title>Reports &amp; &lt;grades&gt;</title>');
});
