import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "elastic",
  title: "Elastic",
  shapes: [
    {
      id: "elastic-cloud-api-key",
      title: "Elastic Cloud API key",
      kind: "api-key",
      keywords: ["essu_"],
      pattern: /(?<!(?<!\\)[\w-])essu_[\w-]{60,200}={0,2}(?![\w+/=-])/g,

      minEntropy: 3.8,

      confidence: "high",

      rotate: "https://cloud.elastic.co/account/keys",
      source: "betterleaks 1.7 config/betterleaks.toml elastic-cloud-api-key",
      samples: (fake) => [`essu_${fake("base64url", 80)}`],
    },
    {
      id: "elastic-service-token",
      title: "Elasticsearch service account token",
      kind: "api-key",
      keywords: ["AAEAAWVsYXN0aWMv"],
      pattern: /(?<!(?<!\\)[\w-])AAEAAWVsYXN0aWMv[\w/+]{40,160}={0,2}(?![\w+/=-])/g,

      minEntropy: 3.8,

      confidence: "high",

      rotate: "https://cloud.elastic.co/account/keys",
      source: "Elasticsearch docs, service account tokens (header and elastic/ in base64)",
      samples: (fake) => [`AAEAAWVsYXN0aWMv${fake("base62", 70)}`],
    },
  ],
});
