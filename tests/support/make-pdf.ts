/** Makes PDFs for tests: lines of Helvetica at given places, without tags. */

/** A line of a page. Distances are points from the page's top left; ASCII and `•` only. */
export interface DrawnLine {
  text: string;
  left: number;
  /** Of the baseline. */
  top: number;
  /** 12 where left out. */
  size?: number;
  bold?: boolean;
}

const width = 595;
const height = 842;

/** A PDF of A4 pages. */
export function makePdf(pages: readonly (readonly DrawnLine[])[]): Uint8Array {
  const first = 5;
  const kids = pages.map((_, index) => `${first + 2 * index} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} /MediaBox [0 0 ${width} ${height}] >>`,
    font('Helvetica'),
    font('Helvetica-Bold'),
    ...pages.flatMap((lines, index) => {
      const content = lines.map(draw).join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents ${first + 2 * index + 1} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const count = objects.length + 1;
  const table = `xref\n0 ${count}\n0000000000 65535 f \n${offsets.join('')}`;
  const trailer = `trailer << /Size ${count} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(text + table + trailer, 'latin1'));
}

function font(name: string): string {
  return `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
}

function draw({ text, left, top, size = 12, bold = false }: DrawnLine): string {
  const string = text.replace(/[()\\]/gu, '\\$&').replaceAll('•', '\\225');
  return `BT /${bold ? 'F2' : 'F1'} ${size} Tf ${left} ${height - top} Td (${string}) Tj ET`;
}
