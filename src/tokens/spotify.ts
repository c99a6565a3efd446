import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "spotify",
  title: "Spotify",
  shapes: [
    {
      id: "spotify-client-secret",
      title: "Spotify client secret",
      kind: "client-secret",
      keywords: ["spotify"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])[a-f0-9]{32}(?![\w-])/g,

      needsName: ["spotify_client_secret", "spotify_secret", "spotipy_client_secret"],

      minEntropy: 2.9,

      confidence: "medium",

      rotate: "https://developer.spotify.com/dashboard",
      source: "trufflehog 3.97 pkg/detectors/spotifykey",
      samples: (fake) => [fake("hex", 32)],
    },
  ],
});
