/** Where a table as printed heads fewer columns than it has: which of them each header cell stands over. */

const cell = /<t([hd])\b[^>]*>(.*?)<\/t\1>/gsu;
const headRow = /(?<=<thead>\s*<tr>).*?(?=<\/tr>)/su;

/**
 * The HTML of a table whose header row spans all its columns: a lone header all of them, else the first
 * header what the others leave over.
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
