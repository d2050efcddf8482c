/** What the script adds to the page of a report for its readers. */
import type { PageCitations } from '../../citations/page-data.ts';
import { part } from '../part.ts';
import { explainAbbreviations } from './abbreviations.ts';
import { followAddress } from './arrival.ts';
import { helpAstray } from './astray.ts';
import { addButtons } from './buttons.ts';
import { followReading } from './contents.ts';
import { Copies } from './copies.ts';
import { followWords } from './found/index.ts';
import { listenToKeys } from './keys.ts';
import { keepLastPlace } from './last-place.ts';
import { Menu } from './menu.ts';
import { watchSelection } from './selection.ts';

const article = part(document, 'article[data-report]', HTMLElement);
// Without popovers, the numbers are still links, and abbreviations are explained in their list.
if ('popover' in HTMLElement.prototype) {
  const citations = part(document, '#page_citations', HTMLScriptElement).text;
  const menu = new Menu(article, new Copies(JSON.parse(citations) as PageCitations));
  addButtons(article, menu);
  watchSelection(article, menu);
  explainAbbreviations();
}
followAddress(article);
helpAstray(article);
followWords(article);
listenToKeys(article);
followReading(part(document, '.contents', HTMLElement));
keepLastPlace(article, part(document, '[data-last-place]', HTMLAnchorElement));
