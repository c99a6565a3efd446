import { defineTokens } from "../token.ts";
import { uuid } from "./shared-uuid.ts";

export default defineTokens({
  issuer: "gov-notify",
  title: "GC Notify",
  shapes: [
    {
      id: "gov-notify-key",
      title: "GC Notify API key",
      kind: "api-key",
      keywords: ["gcntfy-"],
      pattern:
        /(?<!(?<!\\)[\w-])gcntfy-\w{1,60}-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![\w-])/g,
      minEntropy: 3,
      confidence: "high",
      rotate: "https://notification.canada.ca",
      source:
        "GC Notify docs, API keys; kingfisher-rules 3.0.1 generated/rules/betterleaks.yml canadian-digital-service-notify-api-key",
      samples: (fake) => [`gcntfy-mine-${uuid(fake)}-${uuid(fake)}`],
    },
  ],
});
