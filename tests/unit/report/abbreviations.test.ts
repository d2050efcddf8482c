import { describe, expect, it } from 'vitest';
import { createUseFinder, findAbbreviations } from '../../../src/report/abbreviations.ts';
import type { Unit } from '../../../src/report/types.ts';

const unit = (text: string, anchor = 'p1'): Unit => ({
  anchor,
  kind: 'paragraph',
  number: 1,
  section: 'Introduction',
  sectionId: 'introduction',
  sectionName: 'Introduction',
  area: null,
  within: null,
  page: null,
  text,
});

/** `CAMHS = child and adolescent mental health service`, for each definition. */
const definitions = (...texts: string[]) =>
  findAbbreviations(texts.map((text) => unit(text))).map(({ short, long }) => `${short} = ${long}`);

/** The text with `[use = long form]` where an abbreviation is used. */
const marked = (text: string, ...defining: string[]) =>
  createUseFinder(findAbbreviations(defining.map((one) => unit(one))))(text)
    .map((part) => (part.long === null ? part.text : `[${part.text} = ${part.long}]`))
    .join('');

describe('a definition', () => {
  it('is a name with its initials in brackets', () => {
    expect(definitions('covered by one Primary Care Trust (PCT), with')).toEqual([
      'PCT = Primary Care Trust',
    ]);
  });

  it('may skip small words', () => {
    expect(
      definitions('access to the child and adolescent mental health service (CAMHS).'),
    ).toEqual(['CAMHS = child and adolescent mental health service']);
  });

  it('is not of the genitive or of the mark of a footnote', () => {
    expect(definitions('The designated officer’s (DO) records')).toEqual([
      'DO = designated officer',
    ]);
    expect(definitions('at St Luke’s (SL)')).toEqual(['SL = St Luke’s']);
    expect(definitions('the Safeguarding Board² (SB)')).toEqual(['SB = Safeguarding Board']);
  });

  it('may include small words', () => {
    expect(definitions('The director of children’s services (DCS) is also')).toEqual([
      'DCS = director of children’s services',
    ]);
  });

  it('may use two adjacent letters of a word', () => {
    expect(definitions('an umbrella group, Voluntary Action Stoke (VAST), has')).toEqual([
      'VAST = Voluntary Action Stoke',
    ]);
  });

  it('may be of a name written like a word', () => {
    expect(definitions('from the Office for Standards in Education (Ofsted), the')).toEqual([
      'Ofsted = Office for Standards in Education',
    ]);
  });

  it('may mix capitals and small letters', () => {
    expect(definitions("52. Stockport's Children in Care Council (CiCC) is")).toEqual([
      'CiCC = Children in Care Council',
    ]);
  });

  it('reads the parts of a hyphenated word as words', () => {
    expect(definitions('at the Multi-Agency Safeguarding and Support Hub (MASSH) is')).toEqual([
      'MASSH = Multi-Agency Safeguarding and Support Hub',
    ]);
  });

  it('may continue after the word of the last letter', () => {
    expect(definitions('9% from Black and minority ethnic groups (BME)')).toEqual([
      'BME = Black and minority ethnic groups',
    ]);
  });

  it('is made singular where the abbreviation has a plural s', () => {
    expect(definitions('28. Independent reviewing officers (IROs) have')).toEqual([
      'IRO = Independent reviewing officer',
    ]);
    expect(definitions('Independent reviewing officers (IRO) have')).toEqual([
      'IRO = Independent reviewing officers',
    ]);
    expect(definitions('Children’s safety policies (CSPs) are')).toEqual([
      'CSP = Children’s safety policies',
    ]);
  });

  it('may contain an ampersand or digits', () => {
    expect(definitions('in accident and emergency (A&E) and at Key Stage 4 (KS4)')).toEqual([
      'A&E = accident and emergency',
      'KS4 = Key Stage 4',
    ]);
  });

  it('may be in quotation marks', () => {
    expect(definitions('in the “Team Around the School” (‘TAS’)')).toEqual([
      'TAS = Team Around the School',
    ]);
  });

  it('takes the fewest words that spell it', () => {
    expect(definitions('Audit Commission Commission for Social Care Inspection (CSCI)')).toEqual([
      'CSCI = Commission for Social Care Inspection',
    ]);
  });

  it('records its unit', () => {
    const [found] = findAbbreviations([
      unit('Primary care is good.', 'p1'),
      unit('Primary Care Trust (PCT)', 'p2'),
    ]);
    expect(found?.unit.anchor).toBe('p2');
  });

  it('holds for the whole report, whatever a later one says', () => {
    expect(
      definitions('a personal adviser (PA) for each', 'a parents’ association (PA) of'),
    ).toEqual(['PA = personal adviser']);
  });
});

describe('what is not a definition', () => {
  it.each([
    ['a word in brackets', 'undertaking the early-help assessment. (Recommendation)'],
    ['part of the name of a law', 'the Local Safeguarding Children Boards (Review) Regulations'],
    ['a remark', 'is 12% (the national average is 15%)'],
    ['letters that the name does not have', 'the Healthcare Commission (CHAI), the'],
    ['letters in another order', 'the Board for Safeguarding Children, Local (LSCB)'],
    ['letters from inside words', 'multiagency paediatric programmes (GPP)'],
    ['a word that repeats the one before it', 'all secondary schools (School)'],
    ['a single letter', 'the Annual Assessment (A)'],
  ])('is %s', (_, text) => {
    expect(definitions(text)).toEqual([]);
  });

  it('is a name that begins in another sentence', () => {
    expect(definitions('led by the primary. Care Trust (PCT)')).toEqual([]);
  });

  it('is a name across another bracket', () => {
    expect(definitions('a primary (North Tees) care trust (PCT)')).toEqual([]);
  });
});

describe('a use of an abbreviation', () => {
  const pct = 'one Primary Care Trust (PCT)';
  const iro = 'an independent reviewing officer (IRO)';

  it('is separated from the words around it', () => {
    expect(marked('between the council and the PCT has', pct)).toBe(
      'between the council and the [PCT = Primary Care Trust] has',
    );
  });

  it('includes the plural', () => {
    expect(marked('IROs make good use', iro)).toBe(
      '[IROs = independent reviewing officer] make good use',
    );
  });

  it('leaves a possessive outside', () => {
    expect(marked('the PCT’s and the PCT-led', pct)).toBe(
      'the [PCT = Primary Care Trust]’s and the [PCT = Primary Care Trust]-led',
    );
  });

  it('is found for each of several abbreviations', () => {
    expect(marked('PCT, IRO', pct, iro)).toBe(
      '[PCT = Primary Care Trust], [IRO = independent reviewing officer]',
    );
  });

  it('may be in brackets with other words', () => {
    expect(marked('(PCT and council)', pct)).toBe('([PCT = Primary Care Trust] and council)');
  });

  it.each([
    ['brackets by itself, after the long form', 'one Primary Care Trust (PCT) and two (PCTs)'],
    ['a longer word', 'PCTX and SPCT and R&PCT'],
    ['small letters', 'pct'],
    ['the address of a page', 'http://www.example.org/PCT/plan'],
    ['the address of a file', 'fileName=\\\\PCT\\plan.pdf'],
  ])('is not found in %s', (_, text) => {
    expect(marked(text, pct)).toBe(text);
  });

  it('leaves the text unchanged', () => {
    const text = ' PCTs\n(PCT)  and “PCT”, PCT';
    const parts = createUseFinder(findAbbreviations([unit(pct)]))(text);
    expect(parts.map((part) => part.text).join('')).toBe(text);
  });
});
