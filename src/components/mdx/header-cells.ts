/** The columns of each header cell, for printed tables that have fewer header cells than columns. */

const cell = /<t([hd])\b[^>]*>(.*?)<\/t\1>/gsu;
const headRow = /(?<=<thead>\s*<tr>).*?(?=<\/tr>)/su;

/**
 * The HTML of a table with a header row that spans all columns: a single header spans them all, otherwise the first
 * header spans those that the others leave.
 */
export function spanColumns(table: string): string {
  const columns = Math.max(...table.split('</tr>').map((row) => cellsOf(row).length));
  return table.replace(headRow, (row) => {
    const cells = cellsOf(row);
    const [first, ...others] = cells;
    if (first?.text === '' || first === undefined) return row;
    const kept = others.every(({ text }) => text === '') ? [] : others;
    const span = columns - kept.length;
    if (span < 2) return row;
    const spanning = first.html.replace(/^<t[hd]/u, `$& colspan="${span}"`);
    return [spanning, ...kept.map(({ html }) => html)].join('');
  });
}

function cellsOf(row: string): { html: string; text: string }[] {
  return [...row.matchAll(cell)].map(([html, , text = '']) => ({ html, text: text.trim() }));
}
