/** The settings of this site. What each may say: src/publisher/schema.ts; an example with all of them: docs/publishing.md. */
import { definePublisher } from './src/publisher/schema.ts';

export default definePublisher({
  name: 'Pilcrow',
  subject: 'inspection reports on children’s services in England',
  siteUrl: 'https://pilcrow.example',
});
