/** What JSON leaves as it is and a terminal or a log viewer would act on. */
const unsafe = /[\u007f-\u009f\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g;

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

const wellFormed = (_: string, value: unknown): unknown =>
  typeof value === "string" ? value.replace(/\p{Surrogate}/gu, "\ufffd") : value;

/** Data → JSON text, two spaces deep, a line feed at the end; control and bidi characters escaped, surrogates in pairs. */
export const safeJson = (data: unknown): string => `${JSON.stringify(data, wellFormed, 2).replace(unsafe, escaped)}\n`;
