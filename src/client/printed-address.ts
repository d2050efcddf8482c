/** The address at the foot of a printed page (styles/print.css): the page's own, until a script adds what it shows. */
const { dataset } = document.documentElement;
const address = dataset['address'] ?? '';

/** @param end what is shown, as the end of an address, such as a query; empty if nothing is chosen */
export function setPrintedAddress(end: string): void {
  dataset['address'] = address + end;
}
