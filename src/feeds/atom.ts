/** Atom feeds (RFC 4287). No clock is used: the same entries give the same bytes. */
import { escapeXml } from '../util/xml.ts';

export interface Feed {
  /** A unique IRI that never changes. */
  id: string;
  /** Full address of the page whose contents it announces. */
  page: string;
  /** Its own full address. */
  address: string;
  title: string;
  author: string;
  language: string;
  entries: readonly FeedEntry[];
}

export interface FeedEntry {
  /** A unique IRI that never changes. */
  id: string;
  title: string;
  /** Full address of what it announces. */
  address: string;
  /** Instants (RFC 3339). Atom requires `updated`; `published` is null unless the day is known. */
  published: string | null;
  updated: string;
  summary: string;
}

/** Last change of a feed without entries. */
const never = '1970-01-01T00:00:00Z';

export function atomFeed({ id, page, address, title, author, language, entries }: Feed): Response {
  const updated = entries.reduce((latest, entry) => max(latest, entry.updated), never);
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(language)}">`,
    `  <id>${escapeXml(id)}</id>`,
    `  <title>${escapeXml(title)}</title>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(address)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(page)}"/>`,
    `  <author><name>${escapeXml(author)}</name></author>`,
    `  <updated>${updated}</updated>`,
    ...entries.map(entryXml),
    '</feed>',
    '',
  ];
  return new Response(lines.join('\n'), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
}

function entryXml({ id, title, address, published, updated, summary }: FeedEntry): string {
  return [
    '  <entry>',
    `    <id>${escapeXml(id)}</id>`,
    `    <title>${escapeXml(title)}</title>`,
    `    <link rel="alternate" type="text/html" href="${escapeXml(address)}"/>`,
    ...(published === null ? [] : [`    <published>${published}</published>`]),
    `    <updated>${updated}</updated>`,
    `    <summary>${escapeXml(summary)}</summary>`,
    '  </entry>',
  ].join('\n');
}

/** The later of two instants in the same format. */
function max(a: string, b: string): string {
  return a > b ? a : b;
}
