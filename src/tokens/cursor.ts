import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "cursor",
  title: "Cursor",
  shapes: [
    {
      id: "cursor-user-key",
      title: "Cursor API key",
      kind: "api-key",
      keywords: ["key_", "crsr_"],
      pattern: /(?<!(?<!\\)[\w-])(?:key_[a-f0-9]{64}|crsr_[a-f0-9]{32,128})(?![\w-])/g,

      minEntropy: 3.2,

      confidence: "medium",

      rotate: "https://cursor.com/dashboard",
      source:
        "google/osv-scalibr veles/secrets/cursorapikey/detector.go:29; betterleaks cursor-api-key; crsr_ from Cursor CLI",
      samples: (fake) => [`key_${fake("hex", 64)}`, `crsr_${fake("hex", 64)}`],
    },
  ],
});
