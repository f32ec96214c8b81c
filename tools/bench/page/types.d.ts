/** What shows that a screen is there: a text in the page, or an element. */
type Sign = { readonly text: string } | { readonly selector: string };

/** What to look for while a page loads. */
interface LoadSpec {
  /** The first input of the first question. */
  readonly firstInput: string;
  readonly firstSign: Sign;
  /** Matches once the app reacts to input. If undefined, the app is in charge once the first question is there. */
  readonly inCharge?: string;
}

/** A screen of the app as plain HTML, with its title, address and focus. */
interface FloorScreen {
  readonly html: string;
  readonly title: string;
  /** The hash of its address. */
  readonly address: string;
  /** The index of the focused element among all elements of the root, or -1 if none has focus. */
  readonly focus: number;
}

interface Window {
  benchSpec: LoadSpec;
  /** What was seen while a page loaded. Times are in milliseconds from its start. */
  bench: {
    answerable: number;
    inCharge: number;
    /** Starts to wait for a step: from the next click to the paint that shows the sign. */
    awaitStep: (sign: Sign) => void;
    /** The time of the step, in milliseconds. */
    step: Promise<number>;
  };
}
