/** The abbreviations that a reader finds defined in the five seeds, in the order of each report. */
import { readFileSync } from 'node:fs';
import matter from 'gray-matter';
import { expect, it } from 'vitest';
import { findAbbreviations } from '../../../src/report/abbreviations.ts';
import { readReport } from '../../../src/report/read.ts';

const expected = {
  'stockport-jar-2006': [
    'CSCI = Commission for Social Care Inspection',
    'Ofsted = Office for Standards in Education',
    'ALI = Adult Learning Inspectorate',
    'YOT = Youth Offending Team',
    "LCSB = Local Children's Safeguarding Board",
    'PCT = Primary Care Trust',
    'CAMHS = Child and Adolescent Mental Health Service',
    'LPSA = Local Public Service Agreement',
    'LSC = learning and skills council',
  ],
  'stockport-apa-2008': [
    'APA = annual performance assessment',
    'CAMHS = child and adolescent mental health service',
  ],
  'stockton-on-tees-jar-2008': [
    'PCT = Primary Care Trust',
    'LSCB = Local Safeguarding Children Board',
    'CYPP = Children and Young People’s Plan',
    'APA = annual performance assessment',
    'CAMHS = Child and Adolescent Mental Health Services',
    'CRB = Criminal Records Bureau',
    'IRO = Independent reviewing officer',
    'SIP = Service Improvement Plan',
  ],
  'stockport-sif-2017': [
    'IRO = independent reviewing officer',
    'MASSH = Multi-Agency Safeguarding and Support Hub',
    "DCS = director of children's services",
    'TAS = Team Around the School',
    'FGC = Family Group Conference',
    'EHO = early-help officer',
    'TAC = Team Around the Child',
    'APR = Alliance for Positive Relationships',
    'Cafcass = Child and Family Court Advisory and Support Service',
    'CAMHS = Child and Adolescent Mental Health Services',
    'PEP = personal educational plan',
    'CiCC = Children in Care Council',
    "PAR = Prospective adopter's report",
    'LSCB = Local Safeguarding Children Board',
    'SSCB = Stockport Safeguarding Children Board',
    'CDOP = child death overview panel',
    'SCR = Serious case review',
    'ASB = Adult Safeguarding Board',
    'HWB = Health and Wellbeing Board',
    'SSP = Safer Stockport Partnership',
    "HMI = Her Majesty's Inspectors",
    "Ofsted = Office for Standards in Education, Children's Services and Skills",
  ],
  'stoke-on-trent-jar-2009': [
    'APA = Annual Performance Assessment',
    'BME = Black and minority ethnic groups',
    'LSCB = Local Safeguarding Children Board',
    'CAMHS = Child and Adolescent Mental Health Services',
    'YOS = Youth Offending Service',
    'VAST = Voluntary Action Stoke',
  ],
};

it.each(Object.entries(expected))(
  '%s has the definitions that a reader finds in it',
  (id, list) => {
    const { content } = matter(readFileSync(`content/reports/${id}.mdx`, 'utf8'));
    const found = findAbbreviations(readReport(content).units);
    expect(found.map(({ short, long }) => `${short} = ${long}`)).toEqual(list);
  },
);
