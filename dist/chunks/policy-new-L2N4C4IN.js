var r=Object.defineProperty;var h=Object.getOwnPropertyDescriptor;var f=Object.getOwnPropertyNames;var u=Object.prototype.hasOwnProperty;var p=(e,a)=>{for(var l in a)r(e,l,{get:a[l],enumerable:!0})},y=(e,a,l,o)=>{if(a&&typeof a=="object"||typeof a=="function")for(let t of f(a))!u.call(e,t)&&t!==l&&r(e,t,{get:()=>a[t],enumerable:!(o=h(a,t))||o.enumerable});return e};var w=e=>y(r({},"__esModule",{value:!0}),e);var b={};p(b,{run:()=>m});module.exports=w(b);var n=require("../auth-lint.js").chunk_EZ6HCSJU_js,s=require("../auth-lint.js").chunk_NS2AB2IY_js,i=require("../auth-lint.js").chunk_2CU2UXTB_js,$=require("../auth-lint.js").chunk_VUJKWCT3_js,k=e=>`# yaml-language-server: $schema=../node_modules/auth-lint/policies/schemas/rules.schema.json
# Your own rules. Try them: auth-lint policy test
version: 1
rules:
  - id: ${e}
    title: A fallback is metered
    why: Nobody watches the bill at night.
    remedy: Take the model out of the chain, or declare its lane in auth-lint.yaml.
    severity: error
    # What the runtimes make of the files: profiles, keys, chains, orders, stores. \`on: document\` looks at files as they are.
    on: facts
    given: /chains/*/links/*[role=fallback]
    must:
      lane: { in: [subscription, local] }
    message: "{{../../slot}} falls back to {{model}}, which is {{lane}}"
    tests:
      - name: a key pays for the fallback
        files:
          openclaw.json:
            agents: { defaults: { model: { primary: ollama/a, fallbacks: [openrouter/b] } } }
            models: { providers: { openrouter: { baseUrl: "https://openrouter.example", apiKey: $FAKE:openrouter-key, models: [] } } }
        finds: ["openclaw.json#/agents/defaults/model/fallbacks/0"]
      - name: a local model does
        files:
          openclaw.json:
            agents: { defaults: { model: { primary: ollama/a, fallbacks: [ollama/b] } } }
        finds: []
`,m=async e=>{let[a,...l]=e.argv;if(a===void 0||l.length>0)throw new i.a("`policy new` takes the name of a rule","`auth-lint policy new fleet/no-metered-fallback`.");let o=a.includes("/")?a:`own/${a}`;if(!/^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/.test(o))throw new i.a("the name of a rule is made of small letters, digits and `-`","`fleet/no-metered-fallback`.");let t=`policies/${o.replace("/","-")}.yaml`;if((0,s.a)(e.cwd,t))throw new i.a(`\`${t}\` is there already`,"Choose another name, or edit it.");(0,s.f)(e.cwd,t,k(o));let c=n.a.some(d=>(0,s.a)(e.cwd,d))?"":`It judges once there is a policy beside it: auth-lint init
`;return e.stdout.write(`${t} is written. Try it: auth-lint policy test
${c}`),0};0&&(module.exports={run});
