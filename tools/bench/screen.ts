/** What a person does on a screen before Continue. */
export type Act =
  | { readonly press: string }
  | { readonly fill: string }
  | { readonly check: string }
  | { readonly choose: string; readonly value: string };

/** A screen: what tells that it is shown, and what is answered there. */
export interface Screen {
  readonly sign: Sign;
  readonly acts: readonly Act[];
}
