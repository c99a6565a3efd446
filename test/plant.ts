/** Secrets for the leak tests, made at run time and the same in every run, and the search for pieces of them. */
import { createHash } from "node:crypto";

export interface Garden {
  /** A secret of letters and digits that looks like one, so it may stand where names do too. */
  readonly token: (length?: number) => string;
  /** With an issuer's prefix, which is no secret itself. */
  readonly issued: (prefix: string) => string;
  /** A password of pronounceable syllables: nothing about it looks random. For places where values stand. */
  readonly phrase: () => string;
  /** Where so many characters in a row of any secret planted so far occur in the text, whatever their case. */
  readonly findIn: (text: string) => readonly string[];
  /**
   * For long random runs, where six characters meet by chance: six in a row as they stand, or eight in any case. Spared
   * are the runs every output holds, and a piece that has become a plain word with at most three digits behind it.
   */
  readonly findBeside: (text: string, ordinary: ReadonlySet<string>) => readonly string[];
}

const wordLike = /^(?:[A-Z]?[a-z]+|[A-Z]+)\d{0,3}$/;

/** Unbroken runs of letters and digits, each once. */
export const runsOf = (text: string): ReadonlySet<string> => new Set(text.match(/[A-Za-z0-9]{6,}/g));

const pieces = (text: string, length: number): string[] =>
  Array.from({ length: Math.max(0, text.length - length + 1) }, (_, start) => text.slice(start, start + length));

const findPiece = (haystack: string, secret: string, pieceLength: number): number => {
  for (let start = 0; start <= Math.max(0, secret.length - pieceLength); start += 1) {
    const at = haystack.indexOf(secret.slice(start, start + pieceLength));
    if (at >= 0) return at;
  }
  return -1;
};

const digest = (seed: string): string =>
  [0, 1, 2, 3].map((part) => createHash("sha512").update(`${seed} ${part}`).digest("base64")).join("");

const syllables = [
  "zu",
  "vok",
  "ji",
  "wap",
  "qu",
  "xel",
  "pym",
  "gox",
  "ny",
  "byz",
  "ruf",
  "kaj",
  "tyv",
  "moq",
  "hix",
  "dob",
];

/**
 * @param seed tells one garden's secrets from another's
 * @param pieceLength how many characters of a secret in a row make a leak
 */
export const createGarden = (seed: string, pieceLength = 6): Garden => {
  const planted: string[] = [];
  const next = (make: (text: string) => string): string => {
    const secret = make(digest(`${seed} ${planted.length}`));
    planted.push(secret);
    return secret;
  };
  const token = (length = 40): string => next((text) => `A7${text.replaceAll(/[^A-Za-z0-9]/g, "")}`.slice(0, length));

  return {
    token,
    issued: (prefix) => prefix + token(90),
    phrase: () =>
      next((text) =>
        Array.from(text.slice(0, 8), (letter) => syllables[letter.charCodeAt(0) % syllables.length] ?? "").join(""),
      ),
    findBeside: (text, ordinary) => {
      const exact = new Set(planted.flatMap((secret) => pieces(secret, 6)));
      const anyCase = new Set(planted.flatMap((secret) => pieces(secret.toLowerCase(), 8)));
      return [...runsOf(text)].filter(
        (run) =>
          !ordinary.has(run) &&
          !wordLike.test(run) &&
          (pieces(run, 6).some((piece) => exact.has(piece)) ||
            pieces(run.toLowerCase(), 8).some((piece) => anyCase.has(piece))),
      );
    },
    findIn: (text) => {
      const haystack = text.toLowerCase();
      return planted.flatMap((secret) => {
        const at = findPiece(haystack, secret.toLowerCase(), pieceLength);
        return at < 0 ? [] : [text.slice(Math.max(0, at - 60), at + 60)];
      });
    },
  };
};
