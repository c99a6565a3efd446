/** Lines that hold a secret: name, path, and the line around a value. */
import { Buffer } from "node:buffer";
import { morePasswords, moreTokens, type Template } from "./generic-true-more.ts";
import { chosen, issued, random } from "./generic-values.ts";

export interface Line {
  readonly category: string;
  readonly path: string;
  readonly text: string;
  /** The value to be found. */
  readonly value: string;
}

const passwords: readonly Template[] = [
  ["config/database.yml", (v) => `  password: "${v}"`],
  ["config/database.yml", (v) => `  password: ${v}`],
  [".env", (v) => `DB_PASSWORD=${v}`],
  [".env", (v) => `export MYSQL_ROOT_PASSWORD='${v}'`],
  ["src/main/resources/application.properties", (v) => `spring.datasource.password=${v}`],
  ["src/Db.java", (v) => `    private static final String PASSWORD = "${v}";`],
  ["src/Db.java", (v) => `        dataSource.setPassword("${v}");`],
  ["src/Db.java", (v) => `  Connection c = DriverManager.getConnection("jdbc:mysql://h/db?user=root&password=${v}");`],
  ["app/settings.py", (v) => `        'PASSWORD': '${v}',`],
  ["app/client.py", (v) => `client = Client(user="svc", password="${v}")`],
  ["app/client.py", (v) => `    passwd = '${v}'`],
  ["lib/connect.rb", (v) => `  :password => '${v}',`],
  ["web/config.php", (v) => `define('DB_PASSWORD', '${v}');`],
  ["web/config.php", (v) => `$db_pass = "${v}";`],
  ["web/config.php", (v) => `    'password' => '${v}',`],
  ["src/db.go", (v) => `	Password: "${v}",`],
  ["src/db.go", (v) => `	dbPassword := "${v}"`],
  ["src/Db.cs", (v) => `var cs = "Server=db;Database=x;User Id=sa;Password=${v};";`],
  ["src/Db.cs", (v) => `public string Password { get; set; } = "x"; string pwd = "${v}";`],
  ["Web.config", (v) => `<add name="Main" connectionString="Data Source=db;User ID=sa;Pwd=${v};" />`],
  ["settings.xml", (v) => `      <password>${v}</password>`],
  ["tomcat-users.xml", (v) => `<user username="svc" password="${v}" roles="manager"/>`],
  ["beans.xml", (v) => `<property name="password" value="${v}"/>`],
  ["deploy.sh", (v) => `mysqldump -u root --password=${v} shop > dump.sql`],
  ["deploy.sh", (v) => `PGPASSWORD="${v}" psql -h db`],
  ["setup.ps1", (v) => `$password = "${v}"`],
  ["Dockerfile", (v) => `ENV POSTGRES_PASSWORD=${v}`],
  ["init.sql", (v) => `CREATE USER 'app'@'%' IDENTIFIED BY '${v}';`],
  ["init.sql", (v) => `ALTER USER app WITH PASSWORD '${v}';`],
  ["main.tf", (v) => `  master_password = "${v}"`],
  ["docker-compose.yml", (v) => `      - POSTGRES_PASSWORD=${v}`],
  ["src/app.ts", (v) => `const password: string = "${v}";`],
  ["src/app.js", (v) => `  pass: '${v}',`],
  ["src/app.js", (v) => `if (password === "${v}") {`],
  ["src/app.js", (v) => `const pw = process.env.DB_PASSWORD || '${v}';`],
  ["src/main.rs", (v) => `    let password: &str = "${v}";`],
  ["src/Main.kt", (v) => `    val keystorePassword = "${v}"`],
  ["App.swift", (v) => `    let password: String = "${v}"`],
  ["gradle.properties", (v) => `RELEASE_STORE_PASSWORD=${v}`],
  [".netrc", (v) => `machine api.host.io login bot password ${v}`],
  ["notes/run.log", (v) => `2023-01-01 10:00:00 connecting with password=${v} host=db`],
  ["k8s/deploy.yaml", (v) => `        - name: DB_PASSWORD\n          value: "${v}"`],
  ["config.json", (v) => `  "smtp": { "user": "bot", "password": "${v}" },`],
  ["config.toml", (v) => `password = "${v}"`],
  ["state.json", (v) => `{"body":"{\\"password\\":\\"${v}\\"}"}`],
];

const tokens: readonly Template[] = [
  [".env", (v) => `API_TOKEN=${v}`],
  [".env", (v) => `STRIPE_SECRET="${v}"`],
  ["config/secrets.yml", (v) => `  secret_key_base: ${v}`],
  ["config.yaml", (v) => `api_key: ${v}`],
  ["config.json", (v) => `    "clientSecret": "${v}",`],
  ["config.json", (v) => `{"access_token":"${v}","expires_in":3600}`],
  ["app/settings.py", (v) => `SECRET_KEY = '${v}'`],
  ["app/api.py", (v) => `headers = {"X-Api-Key": "${v}"}`],
  ["app/api.py", (v) => `headers = {"Authorization": "Bearer ${v}"}`],
  ["app/api.py", (v) => `    token = b'${v}'`],
  ["src/api.ts", (v) => `const apiKey = "${v}";`],
  ["src/api.ts", (v) => `export const AUTH_TOKEN: string = '${v}'`],
  ["src/api.ts", (v) => `  headers: { Authorization: \`Bearer ${v}\` },`],
  ["src/api.js", (v) => `var consumerSecret='${v}';`],
  ["src/Api.java", (v) => `  private static final String API_KEY = "${v}";`],
  ["src/Api.java", (v) => `  builder.setOAuthAccessTokenSecret("${v}");`],
  ["src/api.go", (v) => `const apiSecret = "${v}"`],
  ["src/api.go", (v) => `	req.Header.Set("Authorization", "Token ${v}")`],
  ["src/api.rb", (v) => `config.secret_token = '${v}'`],
  ["src/api.php", (v) => `$config['encryption_key'] = '${v}';`],
  ["src/Api.cs", (v) => `string accountKey = "${v}";`],
  [
    "src/Api.cs",
    (v) => `"DefaultEndpointsProtocol=https;AccountName=x;AccountKey=${v};EndpointSuffix=core.windows.net"`,
  ],
  ["run.sh", (v) => `curl -H "Authorization: Bearer ${v}" https://api.host.io`],
  ["run.sh", (v) => `tool deploy --token ${v} --force`],
  ["run.sh", (v) => `export ACCESS_KEY=${v}`],
  ["mcp.json", (v) => `      "args": ["-y", "server", "--api-key", "${v}"],`],
  [".npmrc", (v) => `//registry.host.io/:_authToken=${v}`],
  ["main.tf", (v) => `  client_secret = "${v}"`],
  ["src/lib.rs", (v) => `const API_KEY: &'static str = "${v}";`],
  ["app.config", (v) => `<add key="ApiSecret" value="${v}" />`],
  ["values.xml", (v) => `    <string name="api_key">${v}</string>`],
  ["auth.json", (v) => `{"code_verifier":"${v}"}`],
  ["session.txt", (v) => `Cookie: sessionid=${v}; theme=dark`],
];

const keys: readonly Template[] = [
  ["src/crypt.py", (v) => `key = b"${v}"`],
  ["src/crypt.js", (v) => `const salt = '${v}';`],
  ["src/Crypt.java", (v) => `String seed = "${v}";`],
  ["src/crypt.php", (v) => `$nonce = '${v}';`],
  ["src/crypt.go", (v) => `	hashKey = []byte("${v}")`],
  ["wp-config.php", (v) => `define('AUTH_SALT', '${v}');`],
  ["conf/app.ini", (v) => `cipher_key = ${v}`],
];

const repeat = (category: string, templates: readonly Template[], make: () => string, times: number): Line[] =>
  templates.flatMap(([path, line]) =>
    Array.from({ length: times }, () => {
      const value = make();
      return { category, path, text: `${line(value)}\n`, value };
    }),
  );

const urls = (): Line[] =>
  ["postgres", "mysql", "mongodb+srv", "redis", "amqp", "https"].map((scheme) => {
    const value = chosen().replaceAll(/[@#?/]/g, "x");
    return {
      category: "URL Credentials",
      path: "src/db.js",
      text: `const u = "${scheme}://svc:${value}@db.host.io/main";\n`,
      value,
    };
  });

const basics = (): Line[] =>
  ["curl -H 'Authorization: Basic $' https://x.io", 'headers["Authorization"] = "Basic $"'].map((line, index) => {
    const value = Buffer.from(`svc:${chosen()}`).toString("base64");
    return { category: "Auth", path: index === 0 ? "run.sh" : "a.py", text: `${line.replace("$", value)}\n`, value };
  });

/** All true lines, `times` for each template, with fresh values. */
export const trueLines = (times: number): Line[] => [
  ...repeat("Password", [...passwords, ...morePasswords], chosen, times),
  ...repeat("Secret and token", [...tokens, ...moreTokens], issued, times),
  ...repeat("Key, salt, nonce", keys, () => random("base62", 32), times),
  ...Array.from({ length: times }, urls).flat(),
  ...Array.from({ length: times }, basics).flat(),
];
