/** `opensearch.xml`: lets browsers search the site from the address bar. */
import type { APIRoute } from 'astro';
import { publisher } from 'virtual:publisher';
import { absolute } from '../util/url.ts';
import { escapeXml } from '../util/xml.ts';

export const GET: APIRoute = () => {
  const search = `${escapeXml(absolute('search/'))}?q={searchTerms}`;
  const description = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `  <ShortName>${escapeXml(publisher.name)}</ShortName>`,
    `  <Description>Paragraphs of ${escapeXml(publisher.subject)}</Description>`,
    '  <InputEncoding>UTF-8</InputEncoding>',
    `  <Image width="16" height="16" type="image/svg+xml">${escapeXml(absolute('favicon.svg'))}</Image>`,
    `  <Url type="text/html" template="${search}"/>`,
    '</OpenSearchDescription>',
    '',
  ].join('\n');
  return new Response(description, {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
};
