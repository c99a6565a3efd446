// Written by `node scripts/gen/pairs.mjs` from the declarations and documents of this project's dependencies.

/**
 * What it costs, in quarter bits above `A`, that the character of a column follows that of a row: `a` to `z`, a digit, the edge of a word.
 */
export const pairRows: readonly string[] = [
  "iTQSf^UoTg]MSNqSoLPLV[^_YhqW",
  "Nc\\cKpqpPRhKiiMbqTT]OppnTkqQ",
  "OiYhMoqOUoSOfjIdlT[MUldf^lqS",
  "UjkWHgghOloYhfRhm\\TeUfmi^qqF",
  "TbQO[V]g_fpWVObX\\MNShZ`R^qqI",
  "MlacORjqIqqUf_NoqOYWPpppWqqN",
  "XhdoKiZVNqoU_SZlnTS[TcmqdjqF",
  "KnqoHlhqNonb^eNfiR[TWqqq`oqK",
  "V[STTUSqkqaQQHNYfVQNnWq^qZq[",
  "RoioGooodifiifQiodGWSYdioioT",
  "Tdd\\H]^lNlg`jQ_cqdNa]f_l^qqH",
  "N`fWJailNqfNolO`qdVSQZbqQqqL",
  "KTibJmjqOjl]UcPLqkXgVlmkcqqM",
  "RhQPQVMgUi[[a[R^qdOMW[mp\\oqK",
  "^XUR`YZpZd\\SPIWSqKUTRXTdhiqT",
  "MocaKjo\\SqhNahKSqMXPViklaqqQ",
  "mgdmmgmmdgmZggdgm[mmBm[gg_mO",
  "PbXYI[YkOq[[XWOcqUSOW_bnWqqL",
  "WjWhMakWQq]`bcSUleRLUhdiYqqG",
  "Qq\\cLcnPLqq^dkS_qPRXXqafRqqI",
  "VVTXQZSqTqmMQLbTqMNNijqdqqq^",
  "JnjqEi`qKqqjaqQfqnafahnqnnqS",
  "Mnd[OqaMLql^nONeqPRdjq\\eqqqL",
  "TlQgPaliRqq_bi^GqqgJioqo_lqL",
  "]^]h[finXqh\\XSXIqdUYqqZqkcqE",
  "NcfcDflcPlfVllY\\llf^cla]WTlO",
  "qqqqqqqqqqqqqqqqqqqqqqqqqqCH",
  "QUORQSYYQ]^VSUTQdROPUYVjdhTq",
];
