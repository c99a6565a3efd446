var t={json:4194304,json5:4194304,yaml:1048576,toml:262144,dotenv:524288,sqlite:Number.POSITIVE_INFINITY,text:Number.POSITIVE_INFINITY,binary:Number.POSITIVE_INFINITY};export{t as a};
