/** The settings of this site. src/publisher/schema.ts describes each one; docs/publishing.md has an example of them all. */
import { definePublisher } from './src/publisher/schema.ts';

export default definePublisher({
  name: 'Pilcrow',
  subject: 'inspection reports on children’s services in England',
  siteUrl: 'https://pilcrow.example',
});
