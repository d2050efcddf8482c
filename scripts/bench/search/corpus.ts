/** Makes a collection of any size from the reports of `content/`, by recombining their sentences. */
import type { Unit } from '../../../src/report/types.ts';
import { councilSchema, type Council } from '../../../src/schemas/registers.ts';
import type { Registers } from '../../../src/search/index/library.ts';
import type { IndexedReport } from '../../../src/search/index/report.ts';
import { coinName, localNames, rename } from './names.ts';

export interface Collection {
  /** Newest first. */
  reports: IndexedReport[];
  registers: Registers;
}

const sentenceEnd = /(?<=[.!?])\s+(?=\p{Lu})/u;

/** Share of all sentences that count as having about the same length. */
const spread = 0.1;

/** Reports of one council. */
const reportsOfCouncil = 4;

/**
 * As many reports as asked for. The first are the given ones. Each later one copies the sections, numbers and grades of
 * one of them, but replaces every sentence with one of about the same length from any report, with the names of an
 * invented council. So common words are as frequent as in real reports, rare words increase with the number of reports,
 * and no two made-up paragraphs are the same. The result is the same for the same arguments.
 */
export function multiply(
  reports: readonly IndexedReport[],
  registers: Registers,
  count: number,
): Collection {
  const retell = createTeller(reports);
  const all = Array.from({ length: count }, (_, index) => {
    const model = reports[index % reports.length];
    if (!model) throw new Error('There is no report to multiply.');
    return index < reports.length ? model : retell(model, index);
  });
  const councils = [...new Set(all.slice(reports.length).map(({ data }) => data.council))];
  return {
    reports: all.toSorted((a, b) => (a.data.published.date < b.data.published.date ? 1 : -1)),
    registers: { ...registers, councils: [...registers.councils, ...councils.map(toCouncil)] },
  };
}

function createTeller(reports: readonly IndexedReport[]) {
  const another = createPicker(
    reports.flatMap(({ text }) => text.units.filter(isTold).flatMap(sentencesOf)),
  );
  const names = localNames(textsByCouncil(reports));
  const told = new Set(reports.flatMap(({ text }) => text.units.map((unit) => unit.text)));

  const tell = (unit: Unit, council: string): string => {
    const model = sentencesOf(unit);
    // If all texts of this many sentences have been used, another sentence makes a new one.
    for (let length = model.length; ; length += 1) {
      const sentences = Array.from({ length }, (_, place) =>
        another(model[place % model.length] ?? ''),
      );
      const text = rename(sentences.join(' '), names, council);
      if (told.has(text)) continue;
      told.add(text);
      return text;
    }
  };

  return ({ data, text }: IndexedReport, index: number): IndexedReport => {
    const council = `council-${String(Math.floor(index / reportsOfCouncil)).padStart(3, '0')}`;
    const units = text.units.map((unit) =>
      isTold(unit) ? { ...unit, text: tell(unit, council) } : unit,
    );
    const bySection = Map.groupBy(units, ({ sectionId }) => sectionId);
    return {
      data: {
        ...data,
        id: `${council}-${data.framework}-${index}`,
        title: rename(data.title, names, council),
        council,
        published: { ...data.published, date: `${2006 + (index % 12)}-06-15` },
      },
      text: {
        ...text,
        units,
        sections: text.sections.map((one) => ({ ...one, units: bySection.get(one.id) ?? [] })),
      },
    };
  };
}

/** Whether a text is replaced. Headings stay, because filters and the names of sections depend on them. */
function isTold({ kind, text }: Unit): boolean {
  return kind !== 'section' && text !== '';
}

function textsByCouncil(reports: readonly IndexedReport[]): Map<string, string[]> {
  const groups = Map.groupBy(reports, ({ data }) => data.council);
  const textsOf = ({ data, text }: IndexedReport) => [
    data.title,
    ...text.units.map((unit) => unit.text),
  ];
  return new Map([...groups].map(([council, ofCouncil]) => [council, ofCouncil.flatMap(textsOf)]));
}

function toCouncil(id: string): Council {
  return councilSchema.parse({ id, name: coinName(id), gss: 'E99999999' });
}

function sentencesOf({ text }: Unit): string[] {
  return text.split(sentenceEnd);
}

/** Makes a function that picks a sentence of about the same length as another. */
function createPicker(sentences: readonly string[]): (like: string) => string {
  const pool = sentences.toSorted((a, b) => a.length - b.length);
  const ranks = new Map(pool.map((sentence, rank) => [sentence, rank]));
  const random = createRandom(20);
  return (like) => {
    const rank = (ranks.get(like) ?? 0) + Math.floor((random() - 0.5) * pool.length * spread);
    return pool[Math.min(Math.max(rank, 0), pool.length - 1)] ?? '';
  };
}

/** Random numbers from 0 to 1, the same for the same seed: mulberry32, by Tommy Ettinger (public domain). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
