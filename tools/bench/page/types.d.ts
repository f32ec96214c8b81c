/** What tells that a screen is shown: a text in the page, or an element. */
type Sign = { readonly text: string } | { readonly selector: string };

/** What is looked for while a page loads. */
interface LoadSpec {
  /** The first input of the first question. */
  readonly firstInput: string;
  readonly firstSign: Sign;
  /** There once the app reacts to what is pressed; undefined: as soon as the first question is there. */
  readonly inCharge?: string;
}

/** A screen of the app as plain HTML, and what comes with it. */
interface FloorScreen {
  readonly html: string;
  readonly title: string;
  /** The hash of its address. */
  readonly address: string;
  /** What has focus: its place among all elements of the root; -1 where none of them has it. */
  readonly focus: number;
}

interface Window {
  benchSpec: LoadSpec;
  /** What was seen while a page loaded; times in milliseconds from its start. */
  bench: {
    answerable: number;
    inCharge: number;
    /** Begins to wait for a step: from the next click to the paint after the sign is there. */
    awaitStep: (sign: Sign) => void;
    /** The step's time. */
    step: Promise<number>;
  };
}
