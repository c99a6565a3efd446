/** Colours by what they mean; each the identity where there is no colour. */
import type { Severity } from "../model.ts";

type Paint = (text: string) => string;

export interface Style {
  readonly strong: Paint;
  readonly faint: Paint;
  readonly error: Paint;
  readonly warning: Paint;
  readonly info: Paint;
  readonly good: Paint;
  /** A hyperlink (OSC 8) where the terminal draws them. */
  link(text: string, url: string): string;
}

const plain: Paint = (text) => text;

// SGR codes of ECMA-48; each is closed by its own end, so that paints nest.
const sgr =
  (on: number, off: number): Paint =>
  (text) =>
    text === "" ? "" : `\u001b[${on}m${text}\u001b[${off}m`;

/** https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda: an address may hold printable ASCII alone. */
const hyperlink = (text: string, url: string): string =>
  /^[!-~]+$/.test(url) ? `\u001b]8;;${url}\u001b\\${text}\u001b]8;;\u001b\\` : text;

const bold = sgr(1, 22);

const coloured: Omit<Style, "link"> = {
  strong: bold,
  faint: sgr(2, 22),
  error: (text) => bold(sgr(31, 39)(text)),
  warning: (text) => bold(sgr(33, 39)(text)),
  info: sgr(36, 39),
  good: sgr(32, 39),
};

const uncoloured: Omit<Style, "link"> = {
  strong: plain,
  faint: plain,
  error: plain,
  warning: plain,
  info: plain,
  good: plain,
};

/** @param options what the reader's terminal does; both false for a file or a pipe */
export const createStyle = ({ color, links }: { readonly color: boolean; readonly links: boolean }): Style => ({
  ...(color ? coloured : uncoloured),
  link: links ? hyperlink : plain,
});

/** The paint of a severity. */
export const paintOf = (style: Style, severity: Severity): Paint => style[severity];
