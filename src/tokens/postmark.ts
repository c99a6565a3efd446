import { defineTokens } from "../token.ts";
import { uuid } from "./shared-uuid.ts";

export default defineTokens({
  issuer: "postmark",
  title: "Postmark",
  shapes: [
    {
      id: "postmark-token",
      title: "Postmark server or account token",
      kind: "api-key",
      keywords: ["postmark"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![\w-])/g,

      needsName: ["postmark"],

      minEntropy: 2.8,

      confidence: "low",

      rotate: "https://account.postmarkapp.com/api_tokens",
      source: "trufflehog 3.97 pkg/detectors/postmark",
      samples: (fake) => [uuid(fake)],
    },
  ],
});
