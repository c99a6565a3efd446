/** Values that everybody tries first; in use they are worse than a leak. */
const known = new Set(
  `change-me changeme change_me changeit change-this changethis please-change-me change-me-please password passw0rd p@ssw0rd p@ssword pass passwd password1 password123 pass123 admin admin123 administrator
  root toor secret secret123 supersecret super-secret mysecret my-secret letmein welcome welcome1 qwerty qwerty123 abc123 iloveyou monkey dragon master guest default test123 test1234 testing123
  12345 123456 1234567 12345678 123456789 1234567890 111111 000000 123123 654321 1q2w3e4r 1qaz2wsx postgres mysql mariadb mongo redis rabbitmq guest elastic minio minioadmin grafana tomcat
  keyboard-cat hunter2 trustno1 insecure not-secure topsecret default-secret dev-secret secret-key secretkey mysecretkey my-secret-key your-256-bit-secret`.split(
    /\s+/,
  ),
);

/** Is the value one of the well-known dummies, in whatever case? */
export const isWeak = (value: string): boolean =>
  value.length <= 24 && known.has(value.toLowerCase().replaceAll(/[ _]/g, "-").replace(/[!.]$/, ""));
