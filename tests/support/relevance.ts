/**
 * What readers search for, and the paragraphs of the five seeds that must be among their first five hits.
 * Written from the reports alone, before any search was tried on them.
 */
export interface RelevanceCase {
  query: string;
  /** `report-id#fragment`, each to be among the first five. */
  finds: readonly string[];
}

const sif = (anchor: string) => `stockport-sif-2017#${anchor}`;
const stoke = (anchor: string) => `stoke-on-trent-jar-2009#${anchor}`;
const stockton = (anchor: string) => `stockton-on-tees-jar-2008#${anchor}`;
const jar = (anchor: string) => `stockport-jar-2006#${anchor}`;
const apa = (anchor: string) => `stockport-apa-2008#${anchor}`;

export const relevanceCases: readonly RelevanceCase[] = [
  { query: 'social worker caseloads', finds: [sif('p1'), sif('executive-summary-para-4')] },
  { query: 'sexual exploitation ASPIRE', finds: [sif('p21')] },
  { query: 'return home interviews', finds: [sif('p22'), sif('p104')] },
  { query: 'domestic violence', finds: [sif('p24'), stockton('p17')] },
  { query: 'female genital mutilation', finds: [sif('p29')] },
  { query: 'private fostering', finds: [sif('p27')] },
  { query: 'radicalisation', finds: [sif('p28')] },
  { query: 'homeless 16- and 17-year-olds', finds: [sif('p26')] },
  { query: '"staying put"', finds: [sif('p48')] },
  { query: 'care leavers accommodation', finds: [sif('p69')] },
  { query: '"Grand Central"', finds: [sif('p64')] },
  {
    query: 'personal education plans',
    finds: [stoke('looked-after-children-and-young-people-weakness-1'), stoke('rec-4')],
  },
  {
    query: 'virtual school',
    finds: [stockton('looked-after-children-and-young-people-strength-3')],
  },
  { query: 'CAMHS 16 and 17 year olds', finds: [stoke('rec-3')] },
  { query: 'Serco', finds: [stoke('p81'), stoke('p3')] },
  { query: 'text messaging', finds: [stoke('p23')] },
  { query: '"statements of special educational need"', finds: [stockton('p41')] },
  {
    query: 'small group homes',
    finds: [stoke('looked-after-children-and-young-people-strength-3')],
  },
  { query: 'Pakistani', finds: [stockton('rec-4'), stockton('p52')] },
  { query: '"Parent Partnership Service"', finds: [stockton('p39')] },
  { query: 'chlamydia', finds: [apa('being-healthy-weakness-1'), stoke('p23')] },
  { query: 'exclusions from primary schools', finds: [apa('enjoying-and-achieving-strength-5')] },
  { query: 'reduce bullying', finds: [stockton('safeguarding-strength-2')] },
  { query: 'independent visitors', finds: [sif('p6'), sif('p51')] },
  { query: 'electively home educated', finds: [sif('p23')] },
  {
    query: 'final warnings',
    finds: [stockton('p34'), stockton('looked-after-children-and-young-people-weakness-2')],
  },
  { query: 'schools forum', finds: [stoke('rec-11'), stoke('capacity-to-improve-weakness-2')] },
  { query: '"corporate parenting panel"', finds: [stoke('p34')] },
  { query: 'teenage pregnancy rate', finds: [stoke('safeguarding-weakness-4')] },
  { query: 'asylum-seeking children', finds: [sif('children-looked-after-in-this-area-item-7')] },
  { query: 'breastfeeding', finds: [jar('p39')] },
  { query: 'obesity', finds: [stoke('p21')] },
  { query: 'workforce strategy', finds: [stockton('rec-7'), sif('p82')] },
  { query: 'permanent exclusions', finds: [apa('enjoying-and-achieving-strength-5')] },
  {
    query: 'looked after council:stockton-on-tees kind:weakness',
    finds: [stockton('looked-after-children-and-young-people-weakness-1')],
  },
];

/** The one expectation that was wrong: only the section's heading holds the words, not the paragraph itself. */
export const inHeadingAlone = 'looked after council:stockton-on-tees kind:weakness';

/** The same for questions and quotations, whose words no paragraph holds as typed. Not part of the benchmark. */
export const questionCases: readonly RelevanceCase[] = [
  { query: 'What is said about private fostering in Stockport in 2017?', finds: [sif('p27')] },
  { query: 'Stockport’s electively home educated pupils', finds: [sif('p23')] },
  { query: 'teenage pregnancy rate Stoke 2009', finds: [stoke('safeguarding-weakness-4')] },
  { query: 'breastfeeding stockport 2006', finds: [jar('p39')] },
  { query: 'domestic violence stockton-on-tees 2008', finds: [stockton('p17')] },
  { query: 'CAMHS NOT Serco 16 AND 17 year olds', finds: [stoke('rec-3')] },
];
