import { defineTokens } from "../token.ts";
import { uuid } from "./shared-uuid.ts";

export default defineTokens({
  issuer: "wakatime",
  title: "WakaTime",
  shapes: [
    {
      id: "wakatime-key",
      title: "WakaTime API key",
      kind: "api-key",
      keywords: ["waka_"],
      pattern:
        /(?<!(?<!\\)[\w-])waka_(?:sec_|tok_|ref_)?(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[A-Za-z0-9]{36,90})(?![\w-])/g,
      minEntropy: 3,
      confidence: "high",
      rotate: "https://wakatime.com/settings/api-key",
      source: "WakaTime docs, authentication; kingfisher-rules 3.0.1 generated/rules/betterleaks.yml wakatime-api-key",
      samples: (fake) => [`waka_${uuid(fake)}`, `waka_tok_${fake("base62", 72)}`],
    },
  ],
});
