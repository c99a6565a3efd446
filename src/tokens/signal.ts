import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "signal",
  title: "Signal",
  shapes: [
    {
      id: "signal-cli-account",
      title: "signal-cli account file",
      kind: "private-key",
      keywords: ["identityPrivateKey", "profileKey", "accountEntropyPool"],
      pattern:
        /"(?:profileKey|identityPrivateKey|aciIdentityKeyPair|pniIdentityKeyPair|accountEntropyPool)"\s{0,8}:\s{0,8}"([A-Za-z0-9+/]{40,200}={0,2})"/g,
      reach: { before: 1, after: 260 },

      minEntropy: 3,

      confidence: "medium",

      source: "signal-cli data directory (~/.local/share/signal-cli/data/<n>), field names recalled",
      samples: (fake) => [`"identityPrivateKey": "${fake("base64", 44)}"`],
    },
  ],
});
