/**
 * Credentials that standards and vendors print in their documents, by the hash of the value, so that this file holds none:
 * RFC 6749, 7617, 7636, 6455 and 5849, the documents of AWS and Stripe, jwt.io, the storage and database emulators of
 * Azure, the READMEs of oauthlib, node-oauth and pkce-challenge; Google keys of Chromium, Android, Firebase and their
 * samples (gitleaks 8.30 gcp-api-key, allowed). Computed with `hashOf`.
 */
const published = new Set<number>([
  8301092911034871, 1600581880619415, 1975398827595568, 485461903728821, 7109841518022441, 1951971343865839,
  2286605468005845, 2300742333475955, 3086870128844659, 4683804306025892, 105168623544180, 7517696552407162,
  1822193718029906, 6863373462084371, 3585114607830307, 7781073536391442, 1003276102240151, 1289651086589293,
  2656546928647438, 2697556852412545, 7518063216813090, 2820681065183145, 1866054325672844, 5213882845880556,
  6787651208429418, 1198133219470593, 3835277214476786, 7653738485708318, 1304216600575203, 5417445127323556,
  7192001953554569, 3730130196315345, 6390057409646018, 4673759992344135, 6718556139645691, 5045342496296156,
  8610716106872210, 5831805655576729, 2477484408446768, 3489595645485771, 5332895716259263, 721196153832724,
  8497414088307628, 7036944220851356, 5732919948332891, 3911976788109883, 134363965693340, 4933605610896726,
  657410318261101, 2751100365971211, 113120455310544, 306581521565733, 2935222813301553, 2838819447952724,
  5928169423750503, 1303844265829148, 8958156804696153,
]);

/** A 53-bit hash of a text: not for secrecy, only to tell known texts again (cyrb53, public domain). */
const hashOf = (text: string): number => {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
};

/** Is it a credential from a public document? Nobody's, and everybody's. */
export const isPublished = (value: string): boolean =>
  value.length >= 8 && value.length <= 512 && published.has(hashOf(value));
