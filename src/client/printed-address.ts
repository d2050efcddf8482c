/** The address at the foot of a printed page (styles/print.css): the page's own, until a script adds what it shows. */
const { dataset } = document.documentElement;
const address = dataset['address'] ?? '';

/** @param query what is shown, as the query of an address; empty if nothing is chosen */
export function setPrintedAddress(query: string): void {
  dataset['address'] = address + query;
}
