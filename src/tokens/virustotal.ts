import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "virustotal",
  title: "VirusTotal",
  shapes: [
    {
      id: "virustotal-api-key",
      title: "VirusTotal API key",
      kind: "api-key",
      keywords: ["virustotal", "vt_api"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])[a-f0-9]{64}(?![\w-])/g,

      needsName: ["virustotal_api_key", "virustotal_key", "vt_api_key", "virustotal_token"],

      minEntropy: 3.2,

      confidence: "medium",

      rotate: "https://www.virustotal.com/gui/my-apikey",
      source: "trufflehog 3.97 pkg/detectors/virustotal",
      samples: (fake) => [fake("hex", 64)],
    },
  ],
});
