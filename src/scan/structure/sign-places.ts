/** Where the signs of a blob stand in its text, which may have line ends: a sign's number → its index. */
export const signPlaces = (text: string): ((sign: number) => number) => {
  const breaks = [...text.matchAll(/[\s\uFEFF\u00ef\u00bb\u00bf]+/g)].map(({ index, 0: { length } }) => ({
    index,
    length,
  }));
  return (sign) => {
    let place = sign;
    for (const { index, length } of breaks) {
      if (index > place) break;
      place += length;
    }
    return Math.min(place, text.trimEnd().length - 1);
  };
};
