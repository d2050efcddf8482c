/** The address at the foot of a printed page (styles/print.css): the page's own, until a script says what it shows. */
const { dataset } = document.documentElement;
const address = dataset['address'] ?? '';

/** @param query what is shown, as the query part of an address; empty where nothing is chosen */
export function setPrintedAddress(query: string): void {
  dataset['address'] = address + query;
}
