import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "nostr",
  title: "Nostr",
  shapes: [
    {
      id: "nostr-nsec",
      title: "Nostr private key",
      kind: "private-key",
      keywords: ["nsec1"],
      pattern: /(?<!(?<!\\)[A-Za-z0-9])nsec1[qpzry9x8gf2tvdw0s3jn54khce6mua7l]{58}(?![A-Za-z0-9])/g,

      minEntropy: 3,

      confidence: "high",

      source: "Nostr NIP-19",
      samples: (fake) => [`nsec1${fake("bech32", 58)}`],
    },
  ],
});
