/** Documents that speak of credentials and hold none: each must be nothing to the structural reading. */
import { createHash } from "node:crypto";

const hash = (name: string, algorithm = "sha256", encoding: "hex" | "base64" = "hex"): string =>
  createHash(algorithm).update(name).digest(encoding);
const uuid = (name: string): string => hash(name).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, "$1-$2-$3-$4-$5");
const json = (value: unknown): string => JSON.stringify(value, null, 2);

/** By name: what it is → its text. */
export const benignDocuments: Readonly<Record<string, string>> = {
  "translations of a login page": json({
    auth: {
      access_token: "Access token",
      refresh_token: "Refresh token",
      password: "Password",
      forgotPassword: "Forgot your password?",
    },
  }),
  "translations in German": json({
    token: "Zugriffsschlüssel",
    refresh: "Aktualisieren",
    access: "Zugang",
    secret: "Geheimnis",
    expires: "Läuft ab",
  }),
  "auth.json of a web app": json({
    routes: { login: "/login", refresh: "/auth/refresh", token: "/oauth/token" },
    redirectAfterLogin: "/dashboard",
  }),
  "a JSON Schema of an OAuth record": json({
    type: "object",
    properties: {
      access_token: { type: "string" },
      refresh_token: { type: "string", minLength: 20 },
      expires_at: { type: "integer" },
    },
    required: ["access_token"],
  }),
  "an OpenAPI example": json({
    components: {
      examples: {
        Token: {
          value: {
            access_token: "example-access-token",
            refresh_token: "example-refresh-token",
            expires_in: 3600,
            token_type: "Bearer",
          },
        },
      },
    },
  }),
  "OpenAPI security schemes": json({
    components: {
      securitySchemes: {
        bearerAuth: { type: "http", scheme: "bearer", bearerFormat: "JWT" },
        key: { type: "apiKey", name: "X-API-Key", in: "header" },
      },
    },
  }),
  "package.json": json({
    name: "token-tools",
    version: "1.2.3",
    scripts: { token: "node token.js", "refresh-token": "node refresh.js" },
    dependencies: { jsonwebtoken: "^9.0.0", "access-token-jwt": "1.0.0" },
    keywords: ["token", "secret"],
  }),
  "package-lock.json": json({
    lockfileVersion: 3,
    packages: {
      "node_modules/js-tokens": {
        version: "9.0.0",
        resolved: "https://registry.example.org/js-tokens-9.0.0.tgz",
        integrity: `sha512-${hash("a", "sha512", "base64")}`,
      },
    },
  }),
  "tsconfig.json": json({
    compilerOptions: { target: "es2022", paths: { "@auth/token": ["./src/token.ts"] } },
    include: ["src"],
  }),
  "design tokens": json({
    tokens: { color: { primary: "#2d6cdf", "on-primary": "#ffffff" }, space: { small: "4px" } },
    refresh: "2024-01-01",
  }),
  "tokenizer settings": json({
    bos_token: "<s>",
    eos_token: "</s>",
    unk_token: "<unk>",
    pad_token: "<pad>",
    model_max_length: 4096,
    tokenizer_class: "LlamaTokenizer",
  }),
  "tokenizer vocabulary": json({
    model: { type: "BPE", vocab: { token: 1, secret: 2, key: 3, password: 4 }, merges: ["t o", "to k"] },
  }),
  "a pagination cursor": json({
    items: [],
    nextPageToken: hash("page", "sha256", "base64"),
    pageToken: hash("p2", "sha256", "base64"),
  }),
  "a CSRF setting": json({
    csrfToken: { cookie: "XSRF-TOKEN", header: "X-XSRF-TOKEN" },
    csrf_token: "{{ csrf_token() }}",
  }),
  "environment by reference": json({
    mcpServers: {
      docs: {
        command: "npx",
        args: ["--api-key", "$" + "{DOCS_API_KEY}"],
        env: { DOCS_API_KEY: "$" + "{DOCS_API_KEY}" },
        headers: { Authorization: "Bearer $" + "{DOCS_TOKEN}" },
      },
    },
  }),
  "environment by 1Password": json({ env: { API_KEY: "op://vault/item/key", DB_PASSWORD: "op://vault/db/password" } }),
  "secret references": json({
    profiles: {
      acme: { apiKey: { source: "env", id: "ACME_API_KEY" }, token: { source: "file", id: "/run/secrets/token" } },
    },
  }),
  "docker config with a credential store": json({
    auths: { "https://index.docker.io/v1/": {} },
    credsStore: "desktop",
  }),
  "docker config with helpers": json({ auths: {}, credHelpers: { "gcr.io": "gcloud" } }),
  "gh hosts in keyring mode": "github.com:\n    git_protocol: https\n    users:\n        octo:\n    user: octo\n",
  "google_accounts.json": json({ active: "one@example.org", old: ["two@example.org"] }),
  "an npmrc with a reference":
    "registry=https://registry.example.org/\n//registry.example.org/:_authToken=$" + "{NPM_TOKEN}\nalways-auth=true\n",
  "an npmrc without login": "registry=https://registry.example.org/\nsave-exact=true\n",
  "a dotenv example": "OPENAI_API_KEY=\nDB_PASSWORD=\nSECRET_KEY=your-secret-key\nAPI_TOKEN=<your token>\n",
  "a dotenv with references": "API_KEY=$" + "{OTHER_KEY}\nTOKEN=$(cat /run/secrets/token)\n",
  "a GitHub workflow":
    "on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    env:\n      NPM_TOKEN: $" +
    "{{ secrets.NPM_TOKEN }}\n    steps:\n      - uses: actions/checkout@v4\n        with:\n          token: $" +
    "{{ secrets.GITHUB_TOKEN }}\n",
  "a workflow pinned by hash": `steps:\n  - uses: acme/token-action@${hash("pin", "sha1")}\n    with:\n      key: deps-\${{ hashFiles('lock') }}\n      restore-keys: deps-\n`,
  "a compose file with references":
    "services:\n  db:\n    image: postgres:16\n    environment:\n      POSTGRES_PASSWORD: $" +
    "{POSTGRES_PASSWORD}\n      API_KEY: $" +
    "{API_KEY:-}\n",
  "a Kubernetes deployment":
    "kind: Deployment\nspec:\n  template:\n    spec:\n      containers:\n        - name: web\n          env:\n            - name: API_KEY\n              valueFrom:\n                secretKeyRef:\n                  name: web-secrets\n                  key: api-key\n",
  "an ExternalSecret":
    "kind: ExternalSecret\nspec:\n  data:\n    - secretKey: api-token\n      remoteRef:\n        key: kv/data/web\n        property: api-token\n",
  "a sealed secret": `kind: SealedSecret\nspec:\n  template:\n    metadata:\n      name: web\n`,
  "sops-encrypted YAML": `token: ENC[AES256_GCM,data:${hash("x", "sha256", "base64")},iv:${hash("y", "sha256", "base64")},tag:${hash("z", "md5", "base64")},type:str]\nsops:\n  version: 3.9.0\n`,
  "an ansible vault": `$ANSIBLE_VAULT;1.1;AES256\n${hash("a", "sha512").slice(0, 80)}\n${hash("b", "sha512").slice(0, 80)}\n`,
  "an age file": `-----BEGIN AGE ENCRYPTED FILE-----\n${hash("a", "sha512", "base64").slice(0, 64)}\n-----END AGE ENCRYPTED FILE-----\n`,
  "a public key": `-----BEGIN PUBLIC KEY-----\n${hash("a", "sha512", "base64").slice(0, 64)}\n-----END PUBLIC KEY-----\n`,
  "a certificate": `-----BEGIN CERTIFICATE-----\n${hash("a", "sha512", "base64").slice(0, 64)}\n-----END CERTIFICATE-----\n`,
  "known hosts": `git.example.org ssh-ed25519 ${hash("a", "sha512", "base64").slice(0, 68)}\n`,
  "authorized keys": `ssh-ed25519 ${hash("b", "sha512", "base64").slice(0, 68)} octo@host\n`,
  "a public JWK set": json({
    keys: [{ kty: "RSA", use: "sig", kid: uuid("kid"), n: hash("n", "sha512", "base64"), e: "AQAB" }],
  }),
  "a public EC key": json({
    kty: "EC",
    crv: "P-256",
    x: hash("x", "sha256", "base64"),
    y: hash("y", "sha256", "base64"),
  }),
  checksums: `${hash("a")}  token.ts\n${hash("b")}  secret.ts\n`,
  "subresource integrity": json({ "token.js": { integrity: `sha384-${hash("a", "sha384", "base64")}` } }),
  "a lockfile of poetry": `[[package]]\nname = "tokenizers"\nversion = "0.20.0"\nfiles = [\n    {file = "tokenizers-0.20.0.tar.gz", hash = "sha256:${hash("a")}"},\n]\n`,
  "a lockfile of cargo": `[[package]]\nname = "secrecy"\nversion = "0.8.0"\nchecksum = "${hash("a")}"\n`,
  "a go.sum": `github.com/acme/token v1.0.0 h1:${hash("a", "sha256", "base64")}\n`,
  "a test snapshot": `exports[\`login 1\`] = \`\nObject {\n  "access_token": "test-access-token",\n  "refresh_token": "test-refresh-token",\n}\n\`;\n`,
  "a test fixture": json({
    access_token: "fake-access-token",
    refresh_token: "fake-refresh-token",
    expires_in: 3600,
    id_token: "fake-id-token",
  }),
  "a cassette with masks": json({
    headers: { Authorization: "Bearer ***", "X-Api-Key": "[REDACTED]" },
    body: { access_token: "<redacted>", refresh_token: "xxxxxxxxxxxxxxxx" },
  }),
  "TypeScript source": `export interface Login {\n  accessToken: string;\n  refreshToken: string | undefined;\n}\nconst key: string = readKey();\nexport const token = process.env.API_TOKEN ?? "";\n`,
  "Python source": `def login(self):\n    access_token = self.read_token()\n    password = os.environ["DB_PASSWORD"]\n    return {"access_token": access_token, "refresh_token": self.refresh_token}\n`,
  SQL: "CREATE TABLE account (\n  id INTEGER PRIMARY KEY,\n  access_token TEXT NOT NULL,\n  refresh_token TEXT\n);\n",
  "a GraphQL schema": "type Login {\n  accessToken: String!\n  refreshToken: String\n}\n",
  "protocol buffers":
    'syntax = "proto3";\nmessage Login {\n  string access_token = 1;\n  string refresh_token = 2;\n}\n',
  "Markdown about tokens":
    "# Tokens\n\nSend `Authorization: Bearer <token>`. The `access_token` expires after `expires_in` seconds.\n\n- `api_key`: your key\n",
  "an ADR in Markdown":
    "Password: chosen by the user.\nToken: issued by the server, kept for an hour.\nSecret: never stored.\n",
  "renovate.json": json({
    extends: ["config:base"],
    hostRules: [{ matchHost: "registry.example.org", encrypted: { token: hash("a", "sha512", "base64") } }].map(
      ({ matchHost }) => ({ matchHost }),
    ),
  }),
  "VS Code settings": json({
    "editor.semanticTokenColorCustomizations": { enabled: true },
    "github.copilot.enable": { "*": true },
    "workbench.colorTheme": "Tokyo Night",
  }),
  "TextMate theme": json({
    tokenColors: [{ scope: "keyword", settings: { foreground: "#c792ea" } }],
    semanticTokenColors: { secret: "#ff0000" },
  }),
  "terraform without secrets":
    'variable "db_password" {\n  type      = string\n  sensitive = true\n}\n\nresource "x" "y" {\n  password = var.db_password\n  token    = data.vault.token\n}\n',
  "terraform state without secrets": json({
    version: 4,
    terraform_version: "1.9.0",
    outputs: { host: { value: "db.example.org", type: "string" } },
    resources: [],
  }),
  "an nginx config":
    "server {\n  listen 443 ssl;\n  ssl_certificate_key /etc/ssl/private/site.key;\n  auth_basic_user_file /etc/nginx/.htpasswd;\n}\n",
  "hashed passwords": json({
    users: [
      {
        name: "octo",
        password: `$2b$12$${hash("a", "sha512", "base64")
          .replace(/[^a-zA-Z0-9./]/g, "a")
          .slice(0, 53)}`,
      },
    ],
  }),
  "feature flags": json({
    flags: { refreshTokenRotation: true, apiKeyLogin: false },
    ttl: { access_token: 3600, refresh_token: 86400 },
  }),
  "ids in a config": json({
    clientId: uuid("c"),
    tenantId: uuid("t"),
    projectKey: "ACME",
    apiVersion: "2024-01-01",
    keyId: hash("k", "sha1"),
  }),
  "a session log of an agent": [
    json({ type: "user", message: { role: "user", content: "rotate my access_token please" } }),
    json({ type: "assistant", usage: { input_tokens: 12, output_tokens: 40 }, uuid: uuid("m") }),
  ]
    .map((each) => JSON.stringify(JSON.parse(each)))
    .join("\n"),
};
