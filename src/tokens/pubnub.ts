import { defineTokens } from "../token.ts";
import { uuid } from "./shared-uuid.ts";

export default defineTokens({
  issuer: "pubnub",
  title: "PubNub",
  shapes: [
    {
      id: "pubnub-secret-key",
      title: "PubNub secret key",
      kind: "api-key",
      keywords: ["sec-c-"],
      pattern: /(?<!(?<!\\)[\w-])sec-c-[A-Za-z0-9+/=]{40,60}(?![\w-])/g,

      minEntropy: 3.8,

      confidence: "high",

      rotate: "https://admin.pubnub.com",
      source: "PubNub docs, keys (sec-c-)",
      samples: (fake) => [`sec-c-${fake("base64", 48)}`],
    },
    {
      id: "pubnub-subscribe-key",
      title: "PubNub subscribe or publish key (often public)",
      kind: "api-key",
      keywords: ["sub-c-", "pub-c-"],
      pattern: /(?<!(?<!\\)[\w-])(?:sub|pub)-c-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![\w-])/g,

      minEntropy: 2.8,

      confidence: "low",

      rotate: "https://admin.pubnub.com",
      source: "trufflehog 3.97 pkg/detectors/pubnubsubscriptionkey",
      samples: (fake) => [`sub-c-${uuid(fake)}`],
    },
  ],
});
