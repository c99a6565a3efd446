import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "frameworks",
  title: "Django, Rails, Laravel",
  shapes: [
    {
      id: "django-secret-key",
      title: "Django secret key (generated)",
      kind: "private-key",
      keywords: ["django-insecure-"],
      pattern: /django-insecure-[a-z0-9!@#$%^&*(\-_=+)]{50}/g,

      minEntropy: 3.8,

      confidence: "medium",

      source: "Django startproject, SECRET_KEY",
      samples: (fake) => [`django-insecure-${fake("lower36", 50)}`],
    },
    {
      id: "laravel-app-key",
      title: "Laravel application key",
      kind: "private-key",
      keywords: ["base64:"],
      pattern: /(?<!(?<!\\)[\w-])base64:[A-Za-z0-9+/]{43}=(?![\w+/=-])/g,

      needsName: ["app_key", "app_previous_keys"],

      minEntropy: 4,

      confidence: "medium",

      source: "laravel/framework key:generate",
      samples: (fake) => [`base64:${fake("base64", 43)}=`],
    },
    {
      id: "rails-master-key",
      title: "Rails master key",
      kind: "private-key",
      keywords: ["rails_master_key"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])[a-f0-9]{32}(?![\w-])/g,

      needsName: ["rails_master_key"],

      minEntropy: 2.9,

      confidence: "medium",

      source: "rails credentials, config/master.key",
      samples: (fake) => [fake("hex", 32)],
    },
  ],
});
