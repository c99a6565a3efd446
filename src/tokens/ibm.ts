import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "ibm",
  title: "IBM Cloud",
  shapes: [
    {
      id: "ibm-cloud-api-key",
      title: "IBM Cloud user API key",
      kind: "api-key",
      keywords: ["ibm_cloud", "ibmcloud", "ibm-cloud", "watson", "bluemix"],
      anyCase: true,
      pattern:
        /(?<!(?<!\\)[\w-])(?=[A-Za-z_-]{0,60}\d)(?=[a-z\d_-]{0,60}[A-Z])(?=[A-Z\d_-]{0,60}[a-z])[\w-]{44}(?![\w-])/g,

      needsName: [
        "ibmcloud_api_key",
        "ibm_cloud_key",
        "ibm_cloud_iam_key",
        "ibm_iam_key",
        "ibm_key",
        "ibm_cloud_api_key",
        "ibmcloud_apikey",
        "watson_apikey",
        "watson_api_key",
        "bluemix_api_key",
        "watsonx_apikey",
      ],

      minEntropy: 4.2,

      confidence: "medium",

      rotate: "https://cloud.ibm.com/iam/apikeys",
      source: "betterleaks 1.7 config/betterleaks.toml ibm-cloud-user-api-key",
      samples: (fake) => [fake("base64url", 44)],
    },
  ],
});
