import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "facebook",
  title: "Meta (Facebook)",
  shapes: [
    {
      id: "facebook-app-token",
      title: "Facebook app access token",
      kind: "oauth-access",
      keywords: ["facebook", "fb_", "fbapp", "fbaccess", "fbtoken", "fb-app", "fb-access", "fb-token"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])\d{15,16}(?:\||%7C)[\w-]{27}(?![\w-])/g,
      reach: { before: 64, after: 200 },
      needsName: ["facebook", "graph_facebook", "fb_app", "fb_access", "fb_token"],

      minEntropy: 3.8,

      confidence: "medium",

      rotate: "https://developers.facebook.com/apps",
      source: "gitleaks 8.30 config/gitleaks.toml facebook-access-token",
      samples: (fake) => [`${fake("digits", 15)}|${fake("base64url", 27)}`],
    },
    {
      id: "facebook-app-secret",
      title: "Facebook app secret",
      kind: "client-secret",
      keywords: ["facebook", "fb_app", "fb_secret"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])[a-f0-9]{32}(?![\w-])/g,

      needsName: ["facebook_secret", "facebook_app_secret", "facebook_client_secret", "fb_app_secret", "fb_secret"],

      minEntropy: 2.9,

      confidence: "medium",

      rotate: "https://developers.facebook.com/apps",
      source: "gitleaks 8.30 config/gitleaks.toml facebook-secret",
      samples: (fake) => [fake("hex", 32)],
    },
    {
      id: "instagram-token",
      title: "Instagram access token",
      kind: "oauth-access",
      keywords: ["IGQ"],
      pattern: /(?<!(?<!\\)[\w-])IGQ[A-Z][\w-]{100,400}(?![\w-])/g,
      reach: { before: 0, after: 404 },

      minEntropy: 4,

      confidence: "high",

      rotate: "https://developers.facebook.com/apps",
      source: "trufflehog 3.97 pkg/detectors/instagram; Instagram Basic Display docs",
      samples: (fake) => [`IGQV${fake("base62", 150)}`],
    },
    {
      id: "threads-token",
      title: "Threads access token",
      kind: "oauth-access",
      keywords: ["THAA", "THQW"],
      pattern: /(?<!(?<!\\)[\w-])TH(?:AA|QW)[\w-]{100,400}(?![\w-])/g,
      reach: { before: 0, after: 404 },

      minEntropy: 4,

      confidence: "medium",

      rotate: "https://developers.facebook.com/apps",
      source: "Meta Threads API docs (observed TH…)",
      samples: (fake) => [`THQW${fake("base62", 150)}`],
    },
  ],
});
