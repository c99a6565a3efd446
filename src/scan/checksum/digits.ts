const alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** A number of 32 bits in base 62, most significant digit first, padded with zeros to `width`. */
export const base62 = (value: number, width: number): string => {
  let text = "";
  for (let rest = value; rest > 0; rest = Math.floor(rest / 62)) text = alphabet.charAt(rest % 62) + text;
  return text.padStart(width, "0");
};

/** The same, least significant digit first and padded in front, as the Matrix Authentication Service writes it. */
export const reversedBase62 = (value: number, width: number): string => {
  let text = "";
  for (let rest = value; rest > 0; rest = Math.floor(rest / 62)) text += alphabet.charAt(rest % 62);
  return text.padStart(width, "0");
};
