/** The only words a code frame may show. Whatever is not here is covered, so a missing word costs looks, never a secret. */

const fields = `
access account accounts accountid active agent agents aisdk alias allow allowlist api apikey app apps args artifact at
auth author authorization backup base baseurl basic bearer best bind bot browser budget build builder by cache cached
channel channels chat chatgpt choice claims cli client code coder command commands compaction completions config
configuration connect content context cooldown cooldowns copy core cost count created credential credentials cron
current custom dashboard date day days debug decision default defaults deny description desktop dev device dir
directory disabled display email embedded embedding enabled endpoint engine enterprise entries entry env environment
error example examples exec expired expires expiry export external fallback fallbacks fast fetched file files flow
format from gateway general git global good group groups guard header headers heartbeat helper history home hook hooks
host http https id identity image images import imports in include index info input install installs interactive issued
issuer item items job jobs json key keychain keyref keys kind label lane lane lanes last lastgood legacy level limit
limits list listen live local localhost location lock log logging login logs main manual max md memory message messages
meta metadata method mfa min mode model models modes month music name new next node none normal note number oauth of off
office ok old on only openid option options or order org organization origin output owner owners ownership params
password path paths payload pdf personal picker pinned pipeline plan planner platform plugin plugins policy port
preference primary private prod production profile profiles project prompt provider providers proxy public purpose
quota range rate raw read reason reasoning redirect ref refresh region registry request required resource response
retry reviewer role roles root router rule rules run runtime runtimes safe sandbox schedule scheme schema scope scopes
scraper search secret secretref secrets server service session sessions set settings setup severity shared shell
short skill skills source speech staging started stat state stats status store string sub subagent subagents
subscription summary support system tag tags target task team template test text thinking tier time timeout tmp to
token tokenref tokens tool tools tracker transport trigger triggers type ui until update updated url usage use user
username users utility value values var vars version via video voice wait web webhook weekly wizard work worker working
workspace writer write year yaml yml you your js ts cfg conf txt log const let function return await async curl echo
print require null true false undefined yes no on off
unreadable parses zero dropped unusable duplicate mismatch names blocks startup world readable before dangling crosses billing
missing caches sync stale committed ignored tracked beside weak placeholder rejected renamed changed lost weakened unused
without nothing shadows malformed run not two order state crosses suppression repeated bare primary
touched wins the and for with this that not is are be may must here there it its first second third cooldown session disable enable failure failures lane used blocked
`;

const kinds = `
oauth oauth2 openid pkce jwt bearer basic api key apikey aws sdk token setup password none unknown metered subscription
static keychain exec file env recommended strict upgrade error warning info off high medium low mappings
`;

const providers = `
openai codex anthropic claude google gemini vertex antigravity openrouter ollama lmstudio litellm vllm groq mistral
deepseek moonshot moonshotai kimi minimax minimaxi zai glm zhipu bigmodel qwen alibaba dashscope bailian xai grok github
gitlab copilot azure bedrock amazon aws cloudflare huggingface hf together fireworks cerebras sambanova perplexity
cohere nvidia nim replicate novita chutes venice volcengine volcano byteplus doubao xiaomi mimo stepfun step tencent
hunyuan baidu qianfan ernie opencode opencode zen kilocode kilo cline cursor synthetic sglang arcee vercel ai deepinfra
microsoft meta facebook slack discord telegram whatsapp signal matrix elevenlabs deepgram brave exa tavily firecrawl
serpapi openclaw clawdbot moltbot hermes pi aider goose crush com org io net dev www example portal
`;

const models = `
gpt chatgpt opus sonnet haiku fable flash lite pro ultra nano mini micro max plus turbo preview latest stable beta alpha
exp experimental instruct chat coder code codex thinking reasoner reasoning vision image audio realtime embed embedding
text large small medium base free fast high low llama gemma phi qwq mixtral codestral devstral ministral magistral
pixtral nemotron command maverick scout scholar astra sol sora dall whisper tts grok glm kimi qwen hunyuan ernie solar
nova titan jamba yi deepseek r v k m it hd moe distill auto oss spark air super
`;

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word.length > 1);

let known: ReadonlySet<string> | undefined;

/** May a frame show this word (lower case)? The list is read when the first frame is drawn. */
export const isShownWord = (word: string): boolean => {
  known ??= new Set([fields, kinds, providers, models].flatMap(words));
  return known.has(word);
};
