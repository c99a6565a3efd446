import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "azure",
  title: "Microsoft Azure",
  shapes: [
    {
      id: "azure-openai-key",
      title: "Azure OpenAI / AI services key (identifiable, 84 chars)",
      kind: "api-key",
      keywords: ["JQQJ99"],
      pattern:
        /(?<!(?<!\\)[\w-])[A-Za-z0-9]{52}JQQJ99[A-Za-z0-9][A-L][A-Za-z0-9]{16}[A-Za-z0-9]{4}[A-Za-z0-9]{0,4}(?![\w-])/g,
      reach: { before: 52, after: 32 },

      minEntropy: 4,

      confidence: "high",

      rotate: "https://portal.azure.com",
      source: "microsoft/security-utilities (SEC101/206 identifiable keys)",
      samples: (fake) => [
        `${fake("base62", 52)}JQQJ99${fake("base62", 1)}A${fake("base62", 16)}ACOG${fake("base62", 4)}`,
      ],
    },
    {
      id: "azure-entra-client-secret",
      title: "Microsoft Entra app client secret",
      kind: "client-secret",
      keywords: ["0Q~", "1Q~", "2Q~", "3Q~", "4Q~", "5Q~", "6Q~", "7Q~", "8Q~", "9Q~"],
      pattern: /(?<!(?<!\\)[A-Za-z0-9_~.-])[A-Za-z0-9_~.]{3}\dQ~[A-Za-z0-9_~.-]{31,34}(?![A-Za-z0-9_~.-])/g,
      reach: { before: 4, after: 40 },

      minEntropy: 3.2,

      confidence: "high",

      rotate: "https://portal.azure.com",
      source: "betterleaks 1.7 config/betterleaks.toml, azure-ad-client-secret",
      samples: (fake) => [`${fake("base62", 3)}8Q~${fake("base62", 34)}`],
    },
    {
      id: "azure-openai-legacy",
      title: "Azure OpenAI legacy key",
      kind: "api-key",
      keywords: ["azure"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])[a-f0-9]{32}(?![\w-])/g,

      needsName: [
        "azure_openai",
        "openai_azure",
        "azure_api_key",
        "azure_key",
        "azure_ai",
        "azure_speech",
        "azure_cognitive",
      ],

      minEntropy: 2.9,

      confidence: "low",

      rotate: "https://portal.azure.com",
      source: "azure cognitive services docs; kingfisher azureopenai.yml",
      samples: (fake) => [fake("hex", 32)],
    },
    {
      id: "azure-storage-account-key",
      title: "Azure Storage account key in a connection string",
      kind: "cloud-key",
      keywords: ["AccountKey="],
      pattern: /AccountKey=([A-Za-z0-9+/]{86}==)/g,

      minEntropy: 4.5,

      confidence: "high",

      rotate: "https://portal.azure.com",
      source:
        "Azure Storage docs, connection strings; betterleaks 1.7 config/betterleaks.toml azure-storage-account-key",
      samples: (fake) => [`AccountKey=${fake("base64", 86)}==`],
      lookalikes: (fake) => [`AccountKey=<${fake("lower", 8)}>`, "AccountKey=$STORAGE_KEY"],
    },
    {
      id: "azure-cosmosdb-connection-string",
      title: "Azure Cosmos DB connection string",
      kind: "connection-string",
      keywords: ["AccountEndpoint="],
      pattern: /AccountEndpoint=https:\/\/[\w.-]{1,80}(?::\d{1,5})?\/?;AccountKey=([A-Za-z0-9+/]{86}==)/g,

      minEntropy: 4.5,

      confidence: "high",

      rotate: "https://portal.azure.com",
      source: "Azure Cosmos DB docs, connection strings",
      samples: (fake) => [
        `AccountEndpoint=https://example-db.documents.azure.com:443/;AccountKey=${fake("base64", 86)}==`,
      ],
    },
    {
      id: "azure-service-bus-connection-string",
      title: "Azure Service Bus or Event Hubs connection string",
      kind: "connection-string",
      keywords: ["SharedAccessKey="],
      pattern: /SharedAccessKey=([A-Za-z0-9+/]{40,86}={1,2})/g,

      minEntropy: 4,

      confidence: "high",

      rotate: "https://portal.azure.com",
      source:
        "Azure Service Bus docs, connection strings; betterleaks 1.7 config/betterleaks.toml azure-servicebus-connection-string",
      samples: (fake) => [
        `SharedAccessKey=${fake("base64", 43)}=`,
        `Endpoint=sb://example.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=${fake("base64", 43)}=`,
      ],
    },
    {
      id: "azure-sas-signature",
      title: "Azure shared access signature",
      kind: "session",
      keywords: ["&sig="],
      pattern:
        /[?&]s(?:v|e|p|r)=[\w%:.-]{1,60}(?:&[a-z]{2,5}=[\w%:.,~-]{0,120}){0,14}&sig=([A-Za-z0-9%+/]{40,90}(?:%3D|=){0,2})/g,
      reach: { before: 700, after: 100 },

      minEntropy: 4,

      confidence: "high",

      rotate: "https://portal.azure.com",
      source: "Azure Storage docs, shared access signatures",
      samples: (fake) => [
        `?sv=2022-11-02&ss=b&srt=sco&sp=rl&se=2030-01-01T00:00:00Z&spr=https&sig=${fake("base64", 43)}%3D`,
      ],
    },
    {
      id: "azure-app-configuration-secret",
      title: "Azure App Configuration connection string",
      kind: "connection-string",
      keywords: [".azconfig.io;Id="],
      pattern:
        /Endpoint=https:\/\/[a-z0-9-]{1,60}\.azconfig\.io;Id=[^;\s'"]{4,80};Secret=([A-Za-z0-9+/]{36,100}={0,2})/g,
      reach: { before: 80, after: 220 },

      minEntropy: 3.8,

      confidence: "high",

      rotate: "https://portal.azure.com",
      source: "betterleaks 1.7 config/betterleaks.toml azure-app-configuration-connection-string",
      samples: (fake) => [
        `Endpoint=https://example.azconfig.io;Id=${fake("base62", 12)};Secret=${fake("base64", 43)}=`,
      ],
    },
    {
      id: "azure-web-pubsub-access-key",
      title: "Azure SignalR or Web PubSub connection string",
      kind: "connection-string",
      keywords: [";AccessKey="],
      pattern: /Endpoint=https:\/\/[\w.-]{1,100};AccessKey=([A-Za-z0-9+/]{40,100}={0,2})/g,
      reach: { before: 120, after: 120 },

      minEntropy: 4,

      confidence: "high",

      rotate: "https://portal.azure.com",
      source: "Azure SignalR docs, connection strings",
      samples: (fake) => [`Endpoint=https://example.service.signalr.net;AccessKey=${fake("base64", 43)}=`],
    },
    {
      id: "azure-logic-apps-trigger",
      title: "Azure Logic Apps trigger URL",
      kind: "webhook",
      keywords: [".logic.azure.com"],
      pattern:
        /https:\/\/[\w.-]{1,80}\.logic\.azure\.com(?::\d{1,5})?\/workflows\/[a-f0-9]{32}\/triggers\/[\w%.-]{1,60}\/paths\/invoke\?[\w%=&.:/-]{1,200}&sig=([\w-]{43})(?![\w-])/g,
      reach: { before: 100, after: 420 },

      minEntropy: 3,

      confidence: "high",

      rotate: "https://portal.azure.com",
      source: "Azure Logic Apps docs, Request trigger",
      samples: (fake) => [
        `https://prod-07.westeurope.logic.azure.com:443/workflows/${fake("hex", 32)}/triggers/manual/paths/invoke?api-version=2016-10-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=${fake("base64url", 43)}`,
      ],
    },
  ],
});
