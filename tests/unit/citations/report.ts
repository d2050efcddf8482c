/** A report to cite, with the fields that citations use. */
import type { CitableReport } from '../../../src/citations/item.ts';

export const address = 'https://pilcrow.example/reports/ambridge-and-penny-hassett-jar-2006/';

export const report: CitableReport = {
  data: {
    id: 'ambridge-and-penny-hassett-jar-2006',
    published: { date: '2006-02-23', precision: 'day', from: 'text', evidence: 'line 1' },
    reference: '90001',
    inspectorates: ['Adult Learning Inspectorate', 'HM Inspectorate of Prisons', 'Ofsted'],
  },
  council: { name: 'Ambridge & Penny Hassett' },
  framework: {
    name: 'Joint area review',
    document: '{council} children’s services authority area: review of services',
  },
};
