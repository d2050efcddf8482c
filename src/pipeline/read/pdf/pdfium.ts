/** PDFium, compiled to WebAssembly: the functions of it that read a report, and the memory that it shares. */
import { readFileSync } from 'node:fs';
import { init } from '@embedpdf/pdfium';

/** A handle or an address in the library's memory; 0 is none. */
export type Handle = number;

/**
 * The functions of PDFium, by the names and with the results of its headers `fpdfview.h`, `fpdf_text.h`, `fpdf_edit.h`
 * and `fpdf_structtree.h`. They are called themselves, because the package's wrappers check each call and a
 * report takes a million of them.
 */
interface Functions {
  readonly memory: WebAssembly.Memory;
  malloc: (size: number) => Handle;
  free: (at: Handle) => void;
  FPDF_LoadMemDocument64: (bytes: Handle, size: number, password: Handle) => Handle;
  FPDF_GetLastError: () => number;
  FPDF_CloseDocument: (document: Handle) => void;
  FPDF_GetPageCount: (document: Handle) => number;
  FPDF_LoadPage: (document: Handle, index: number) => Handle;
  FPDF_ClosePage: (page: Handle) => void;
  FPDF_GetPageBoundingBox: (page: Handle, box: Handle) => number;
  FPDFPage_GetRotation: (page: Handle) => number;
  FPDFPage_SetRotation: (page: Handle, turns: number) => void;
  FPDFText_LoadPage: (page: Handle) => Handle;
  FPDFText_ClosePage: (text: Handle) => void;
  FPDFText_CountChars: (text: Handle) => number;
  FPDFText_GetUnicode: (text: Handle, index: number) => number;
  FPDFText_IsGenerated: (text: Handle, index: number) => number;
  FPDFText_IsHyphen: (text: Handle, index: number) => number;
  FPDFText_GetTextObject: (text: Handle, index: number) => Handle;
  FPDFText_GetCharOrigin: (text: Handle, index: number, x: Handle, y: Handle) => number;
  FPDFText_GetLooseCharBox: (text: Handle, index: number, box: Handle) => number;
  FPDFText_GetMatrix: (text: Handle, index: number, matrix: Handle) => number;
  FPDFPage_CountObjects: (page: Handle) => number;
  FPDFPage_GetObject: (page: Handle, index: number) => Handle;
  FPDFPageObj_GetType: (object: Handle) => number;
  FPDFPageObj_GetMatrix: (object: Handle, matrix: Handle) => number;
  FPDFPageObj_GetMarkedContentID: (object: Handle) => number;
  FPDFTextObj_GetFont: (object: Handle) => Handle;
  FPDFTextObj_GetFontSize: (object: Handle, size: Handle) => number;
  FPDFTextObj_GetTextRenderMode: (object: Handle) => number;
  FPDFFont_GetBaseFontName: (font: Handle, name: Handle, length: number) => number;
  FPDFFont_GetGlyphWidth: (font: Handle, code: number, size: number, width: Handle) => number;
  FPDFFont_GetFlags: (font: Handle) => number;
  FPDF_StructTree_GetForPage: (page: Handle) => Handle;
  FPDF_StructTree_Close: (tree: Handle) => void;
  FPDF_StructTree_CountChildren: (tree: Handle) => number;
  FPDF_StructTree_GetChildAtIndex: (tree: Handle, index: number) => Handle;
  FPDF_StructElement_CountChildren: (element: Handle) => number;
  FPDF_StructElement_GetChildAtIndex: (element: Handle, index: number) => Handle;
  FPDF_StructElement_GetChildMarkedContentID: (element: Handle, index: number) => number;
  FPDF_StructElement_GetType: (element: Handle, name: Handle, length: number) => number;
}

/** The library as loaded, and the ways to exchange data with it. */
export interface Pdfium {
  call: Functions;
  /** Copies bytes into the library's memory; they are to be freed. */
  place: (bytes: Uint8Array) => Handle;
  /** Where functions write values to be read at once. */
  scratch: Handle;
  /** What is written there. To be asked for again after a call that may take memory: others replace it. */
  view: () => DataView;
  /** The text that a function writes, and of which it returns the length in bytes, with a zero at the end. */
  text: (encoding: 'latin1' | 'utf16le', write: (at: Handle, most: number) => number) => string;
}

/** Most bytes that a function writes: names of fonts and of structure elements. */
const scratchLength = 512;

let loaded: Promise<Pdfium> | null = null;

/**
 * Reads something with the library. One that has crashed is not used again.
 * @throws {PdfiumCrash} if it crashes, as some damaged files make it
 */
export async function withPdfium<T>(read: (pdfium: Pdfium) => T): Promise<T> {
  loaded ??= load();
  try {
    return read(await loaded);
  } catch (error) {
    if (!isCrash(error)) throw error;
    loaded = null;
    throw new PdfiumCrash('The library crashed.', { cause: error });
  }
}

/** The library crashed; its memory can no longer be relied on. */
export class PdfiumCrash extends Error {
  override name = 'PdfiumCrash';
}

/** Whether an error is a trap of WebAssembly, an abort of the library, or its recursion without end. */
function isCrash(error: unknown): boolean {
  if (error instanceof WebAssembly.RuntimeError) return true;
  return error instanceof RangeError && error.message.includes('call stack');
}

async function load(): Promise<Pdfium> {
  const file = readFileSync(new URL(import.meta.resolve('@embedpdf/pdfium/pdfium.wasm')));
  const library = await init({
    wasmBinary: new Uint8Array(file).buffer,
    // What it prints before it aborts is in the error, too.
    printErr: () => undefined,
  });
  library.PDFiumExt_Init();
  // The package types only two of the functions.
  const call = library.pdfium.wasmExports as unknown as Functions;
  const scratch = call.malloc(scratchLength);
  return {
    call,
    place: (bytes) => {
      const at = call.malloc(bytes.length);
      new Uint8Array(call.memory.buffer).set(bytes, at);
      return at;
    },
    scratch,
    view: () => new DataView(call.memory.buffer, scratch, scratchLength),
    text: (encoding, write) => {
      const length = Math.min(write(scratch, scratchLength), scratchLength);
      const zero = encoding === 'latin1' ? 1 : 2;
      const bytes = Buffer.from(call.memory.buffer, scratch, Math.max(0, length - zero));
      return bytes.toString(encoding);
    },
  };
}
