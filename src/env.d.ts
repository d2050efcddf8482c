/// <reference types="astro/client" />

declare namespace App {
  /** What the page of a report tells the components of its text. */
  interface Locals {
    reading?: import('./components/mdx/reading.ts').Reading;
  }
}
