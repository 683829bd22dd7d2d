// Signs of the fonts Symbol and Wingdings, which stand at places of their own: plans compare with them (≥ 70 %) and tick with them.
const symbol: Readonly<Record<number, string>> = {
  0xa3: "≤",
  0xb3: "≥",
  0xb1: "±",
  0xb4: "×",
  0xb8: "÷",
  0xb9: "≠",
  0xbb: "≈",
  0xb0: "°",
  0xb7: "•",
  0xa5: "∞",
  0xae: "→",
  0xac: "←",
  0xde: "⇒",
  0x2d: "-",
  0x3c: "<",
  0x3e: ">",
  0x3d: "=",
  0x25: "%",
  0x2b: "+",
};
const wingdings: Readonly<Record<number, string>> = {
  0xfc: "✓",
  0xfe: "☑",
  0xa8: "☐",
  0x6f: "☐",
  0xfb: "✗",
  0xd8: "➢",
  0xe0: "→",
  0xf0: "⇨",
  0xa7: "▪",
  0x6e: "■",
  0x6c: "●",
  0x9f: "•",
  0x76: "❖",
  0x71: "❑",
};

/** The sign a font of signs shows for a character. */
export function shownSymbol(text: string, font: string): string {
  const table = /^wingdings/iu.test(font) ? wingdings : symbol;
  return Array.from(text, (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    if (code >= 0xf000 && code <= 0xf0ff) return table[code - 0xf000] ?? "•";
    // Bullets of the second level are the letter o in a font for programs.
    return letter === "o" && /^courier/iu.test(font) ? "○" : letter;
  }).join("");
}
