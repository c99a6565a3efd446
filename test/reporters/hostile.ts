/** What a file name, an id or a message may hold when somebody means harm; made so that nothing here is a command. */
const at = "@";

export const hostile = [
  "::stop-commands::x\n::set-output name=a::b\r\n##[error]forged",
  "%0A::error::forged",
  `${at}octocat #12 !34 <img src=x onerror=alert(1)> [a](https://evil.example) https://evil.example www.evil.example`,
  "```\n# heading\n/close\n| a | b |\n]]> & \"q\" 'r' <!-- -->",
  "\u0000\u001b[31m\u202e\uFFFE\ud800",
].join("\n");
