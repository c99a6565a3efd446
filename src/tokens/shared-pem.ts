import type { Fake } from "../token.ts";

/** Something that looks like a private key in PEM; `kind` ends with a blank where it is not empty. */
export const pem = (kind: string, fake: Fake): string => {
  const label = `${kind}PRIVATE KEY`;
  const lines = Array.from({ length: 6 }, () => fake("base64", 64));
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`].join("\n");
};
