import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "azure-identifiable",
  title: "Microsoft Azure (identifiable keys)",
  shapes: [
    {
      id: "azure-storage-identifiable-key",
      title: "Azure Storage account key (identifiable, +ASt)",
      kind: "cloud-key",
      keywords: ["+ASt"],
      pattern: /(?<!(?<!\\)[A-Za-z0-9+/])[A-Za-z0-9+/]{76}\+ASt[A-Za-z0-9+/]{6}==(?![\w+/=-])/g,
      reach: { before: 76, after: 12 },

      minEntropy: 3,

      confidence: "high",

      rotate: "https://portal.azure.com",
      source: "microsoft/security-utilities SEC101/152 (identifiable keys)",
      samples: (fake) => [`${fake("base64", 76)}+ASt${fake("base64", 6)}==`],
    },
    {
      id: "azure-cosmosdb-identifiable-key",
      title: "Azure Cosmos DB key (identifiable, ACDb)",
      kind: "cloud-key",
      keywords: ["ACDb"],
      pattern: /(?<!(?<!\\)[A-Za-z0-9+/])[A-Za-z0-9+/]{76}ACDb[A-Za-z0-9+/]{6}==(?![\w+/=-])/g,
      reach: { before: 76, after: 12 },

      minEntropy: 3,

      confidence: "high",

      rotate: "https://portal.azure.com",
      source: "microsoft/security-utilities SEC101/160 (identifiable keys)",
      samples: (fake) => [`${fake("base64", 76)}ACDb${fake("base64", 6)}==`],
    },
    {
      id: "azure-batch-identifiable-key",
      title: "Azure Batch account key (identifiable, +ABa)",
      kind: "cloud-key",
      keywords: ["+ABa"],
      pattern: /(?<!(?<!\\)[A-Za-z0-9+/])[A-Za-z0-9+/]{76}\+ABa[A-Za-z0-9+/]{6}==(?![\w+/=-])/g,
      reach: { before: 76, after: 12 },

      minEntropy: 3,

      confidence: "high",

      rotate: "https://portal.azure.com",
      source: "microsoft/security-utilities SEC101/163 (identifiable keys)",
      samples: (fake) => [`${fake("base64", 76)}+ABa${fake("base64", 6)}==`],
    },
    {
      id: "azure-messaging-identifiable-key",
      title: "Azure Service Bus, Event Hubs or Relay key (identifiable)",
      kind: "cloud-key",
      keywords: ["+ASb", "+AEh", "+ARm"],
      pattern: /(?<!(?<!\\)[A-Za-z0-9+/])[A-Za-z0-9+/]{33}\+A(?:Sb|Eh|Rm)[A-P][A-Za-z0-9+/]{5}=(?![\w+/=-])/g,
      reach: { before: 33, after: 11 },

      minEntropy: 3,

      confidence: "high",

      rotate: "https://portal.azure.com",
      source: "microsoft/security-utilities SEC101/171, 172, 173 (identifiable keys)",
      samples: (fake) => [
        `${fake("base64", 33)}+ASbA${fake("base64", 5)}=`,
        `${fake("base64", 33)}+AEhB${fake("base64", 5)}=`,
      ],
    },
    {
      id: "azure-iot-identifiable-key",
      title: "Azure IoT Hub key (identifiable, AIoT)",
      kind: "cloud-key",
      keywords: ["AIoT"],
      pattern: /(?<!(?<!\\)[A-Za-z0-9+/])[A-Za-z0-9+/]{33}AIoT[A-P][A-Za-z0-9+/]{5}=(?![\w+/=-])/g,
      reach: { before: 33, after: 11 },

      minEntropy: 3,

      confidence: "high",

      rotate: "https://portal.azure.com",
      source: "microsoft/security-utilities SEC101/178 (identifiable keys)",
      samples: (fake) => [`${fake("base64", 33)}AIoTA${fake("base64", 5)}=`],
    },
    {
      id: "azure-function-key",
      title: "Azure Functions key (identifiable, AzFu)",
      kind: "cloud-key",
      keywords: ["AzFu"],
      pattern: /(?<!(?<!\\)[\w-])[\w-]{44}AzFu[\w-]{5}[AQgw]==/g,
      reach: { before: 44, after: 12 },

      minEntropy: 3,

      confidence: "high",

      rotate: "https://portal.azure.com",
      source: "microsoft/security-utilities SEC101/158 (identifiable keys)",
      samples: (fake) => [`${fake("base64url", 44)}AzFu${fake("base64url", 5)}A==`],
    },
    {
      id: "azure-search-key",
      title: "Azure AI Search key (identifiable, AzSe)",
      kind: "cloud-key",
      keywords: ["AzSe"],
      pattern: /(?<!(?<!\\)[\w-])[A-Za-z0-9]{42}AzSe[A-D][A-Za-z0-9]{5}(?![\w-])/g,
      reach: { before: 42, after: 10 },

      minEntropy: 3,

      confidence: "high",

      rotate: "https://portal.azure.com",
      source: "microsoft/security-utilities SEC101/166, 167 (identifiable keys)",
      samples: (fake) => [`${fake("base62", 42)}AzSeA${fake("base62", 5)}`],
    },
    {
      id: "azure-container-registry-key",
      title: "Azure Container Registry key (identifiable, +ACR)",
      kind: "cloud-key",
      keywords: ["+ACR"],
      pattern: /(?<!(?<!\\)[A-Za-z0-9+/])[A-Za-z0-9+/]{42}\+ACR[A-D][A-Za-z0-9+/]{5}(?![\w+/=-])/g,
      reach: { before: 42, after: 10 },

      minEntropy: 3,

      confidence: "high",

      rotate: "https://portal.azure.com",
      source: "microsoft/security-utilities SEC101/176 (identifiable keys)",
      samples: (fake) => [`${fake("base64", 42)}+ACRA${fake("base64", 5)}`],
    },
    {
      id: "azure-redis-key",
      title: "Azure Cache for Redis key (identifiable, AzCa)",
      kind: "cloud-key",
      keywords: ["AzCa"],
      pattern: /(?<!(?<!\\)[\w-])[A-Za-z0-9]{33}AzCa[A-P][A-Za-z0-9]{5}=(?![\w+/=-])/g,
      reach: { before: 33, after: 11 },

      minEntropy: 3,

      confidence: "high",

      rotate: "https://portal.azure.com",
      source: "microsoft/security-utilities SEC101/154 (identifiable keys)",
      samples: (fake) => [`${fake("base62", 33)}AzCaA${fake("base62", 5)}=`],
    },
    {
      id: "azure-api-management-key",
      title: "Azure API Management key (identifiable, APIM)",
      kind: "cloud-key",
      keywords: ["APIM"],
      pattern: /(?<!(?<!\\)[\w+/-])[A-Za-z0-9+/]{76}APIM[A-Za-z0-9+/]{6}==(?![\w+/=-])/g,
      reach: { before: 76, after: 12 },

      minEntropy: 3,

      confidence: "high",

      rotate: "https://portal.azure.com",
      source: "microsoft/security-utilities SEC101/181 to 184 (identifiable keys)",
      samples: (fake) => [`${fake("base64", 76)}APIM${fake("base64", 6)}==`],
    },
  ],
});
