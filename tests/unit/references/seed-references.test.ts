/** Every reference that a reader finds in the seeds, in the order of each report: its place, words and target. */
import { expect, it } from 'vitest';
import { committedReports, destination, resolve } from '../../support/references.ts';

const council = '#the-local-authority-recommendations by list';
const board = '#the-local-safeguarding-children-board-lscb-recommendations by list';
const previous = "previous inspection of the local authority's";
const annexA = (council: string) =>
  `most-recently-published-annual-performance-assessment-of-services-for-children-and-young-people-in-${council}`;
const stocktonApa = 'Annual performance assessment of Stockton-on-Tees';
const earlierApa = 'An earlier annual performance assessment of Stockton-on-Tees';
const stokeApa = 'Annual performance assessment of Stoke-on-Trent';

const expected = {
  'stockport-apa-2008': [
    // Not the title or the first paragraph: they mean this assessment itself.
    'capacity-to-improve-including-the-management-of-childrens-services-strength-2: APA for 2007 → not held: Annual performance assessment of Stockport, 2007',
  ],
  // It mentions only itself and other kinds of inspection.
  'stockport-jar-2006': [],
  'stockport-sif-2017': [
    'executive-summary-para-1: last Ofsted inspection in 2012 → not held: Inspection of Stockport, 2012',
    // Not item 1: “their most recent Ofsted inspection” is that of a children’s home.
    `previous-ofsted-inspections-item-2: ${previous} safeguarding arrangements/arrangements for the protection of children → not held: Inspection of Stockport, February 2012`,
    `previous-ofsted-inspections-item-3: ${previous} services for children looked after → not held: Inspection of Stockport, February 2012`,
    `p13: Recommendation → ${council}`,
    'p20: Recommendation → #p3 by wording',
    'p30: Recommendation → #p4 by wording',
    'p37: Recommendation → #p2 by wording',
    `p50: Recommendation → ${council}`,
    'p51: Recommendation → #p6 by wording',
    'p69: Recommendation → #p7 by wording',
    'p72: Recommendation → #p8 by wording',
    'leadership-management-and-governance-summary-para-1: last inspected in 2012 → not held: Inspection of Stockport, 2012',
    'p74: last Ofsted inspection in 2012 → not held: Inspection of Stockport, 2012',
    `p83: Recommendation → ${council}`,
    'p84: Recommendation → #p2 by wording',
    'p91: Recommendation → #lscb-rec-3 by wording',
    'p92: Recommendation → #lscb-rec-1 by wording',
    'p94: Recommendation → #lscb-rec-2 by wording',
    'p100: last Ofsted inspection → not held: An earlier inspection of Stockport',
    'p100: Recommendation → #lscb-rec-4 by wording',
    'p102: Recommendation → #lscb-rec-5 by wording',
    `p103: Recommendation → ${board}`,
  ],
  'stockton-on-tees-jar-2008': [
    `main-findings-item-6: recent annual performance assessment (APA) → not held: ${earlierApa}`,
    // Its year is only in a web address.
    `${annexA('stockton-on-tees')}-para-2: full APA → not held: ${earlierApa}`,
    `annex-c-p1: 2007 APA → not held: ${stocktonApa}, 2007`,
    // Not “the 2007 joint area review”: that is this one, inspected in 2007.
    ...[4, 5, 6, 7].map((n) => `annex-c-p${n}: 2007 APA → not held: ${stocktonApa}, 2007`),
    `annex-d-p2: most recent APA → not held: ${earlierApa}`,
  ],
  'stoke-on-trent-jar-2009': [
    `p1: 2007 Annual Performance Assessment (APA) → not held: ${stokeApa}, 2007`,
    'p3: first joint area review published in February 2006 → not held: Joint area review of Stoke-on-Trent, February 2006',
    `p3: 2007 APA → not held: ${stokeApa}, 2007`,
    `p18: APA in 2006/07 → not held: ${stokeApa}, 2007`,
    'p56: previous joint area review → not held: An earlier joint area review of Stoke-on-Trent',
    `p59: APA in 2007 → not held: ${stokeApa}, 2007`,
    'p63: joint area review → not held: Joint area review of Stoke-on-Trent, 2005',
    `p64: APA in 2007 → not held: ${stokeApa}, 2007`,
    `${annexA('stoke-on-trent')}-para-1: annual performance assessment for 2008 → not held: ${stokeApa}, 2008`,
  ],
};

const seeds = committedReports();
const resolved = resolve(...[...seeds.values()].filter(({ id }) => id in expected));

it.each(Object.entries(expected))('%s has the references that a reader finds in it', (id, list) => {
  const found = [...(resolved.get(id)?.references ?? [])].flatMap(([anchor, references]) =>
    references.map(({ words, to }) => `${anchor}: ${words} → ${destination(to)}`),
  );
  expect(found).toEqual(list);
});
