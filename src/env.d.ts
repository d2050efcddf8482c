/// <reference types="astro/client" />

/** The settings of the site (src/integrations/publisher.ts). */
declare module 'virtual:publisher' {
  export const publisher: import('./publisher/schema.ts').Publisher;
  /** Style sheet with the publisher’s colours; null to keep the site’s own. */
  export const publisherStyle: string | null;
}

declare namespace App {
  /** What the page of a report passes to the components of its text. */
  interface Locals {
    reading?: import('./components/mdx/reading.ts').Reading;
  }
}
