/// <reference types="astro/client" />

/** The settings of the site (src/integrations/publisher.ts). */
declare module 'virtual:publisher' {
  export const publisher: import('./publisher/schema.ts').Publisher;
  /** Colours in place of the site’s own; null where there are none. */
  export const publisherStyle: string | null;
}

declare namespace App {
  /** What the page of a report tells the components of its text. */
  interface Locals {
    reading?: import('./components/mdx/reading.ts').Reading;
  }
}
