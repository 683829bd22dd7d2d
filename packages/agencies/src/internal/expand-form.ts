/** What the capitals in forms stand for; see source/SOURCE.md. */
const macros: Readonly<Record<string, string>> = {
  U: "(ubnd/uy ban nhan dan/uy ban)",
  H: "(hdnd/hoi dong nhan dan)",
  T: "(tinh/thanh pho/tp)",
  V: "(phat thanh truyen hinh/pt th/ptth/pt truyen hinh)",
  K: "(khu cong nghiep/kcn)",
  E: "(khu kinh te/kkt)",
  X: "(cap xa/xa [phuong] [(thi tran/dac khu)]/xa thi tran phuong/phuong [xa] [(thi tran/dac khu)]/dac khu/thi tran)",
  D: "(cap huyen/huyen [thi xa] [(thanh pho/tp)]/huyen [thi] thanh/huyen thanh thi/huyen tx tp/h tx tp/quan [huyen] [thi xa] [thanh pho]/thi xa [thanh pho]/thanh pho [thi xa] huyen/thanh pho thi xa)",
};

/**
 * Writes out a pattern: `[x]` may be left out, `(x/y)` is one or the other, a capital stands for a pattern of its own.
 *
 * @param pattern - For example `so [ban] nganh`.
 * @returns Every form it stands for, words parted by one space.
 * @throws SyntaxError if a bracket is not closed.
 */
export function expandForm(pattern: string): readonly string[] {
  const text = pattern.replace(/[A-Z]/gu, (letter) => macros[letter] ?? letter);
  let at = 0;
  const choices = (close: string): readonly string[] => {
    const found: string[] = [];
    let open: readonly string[] = [""];
    const add = (more: readonly string[]): void => {
      open = open.flatMap((form) => more.map((each) => form + each));
    };
    while (at < text.length) {
      const char = text.charAt(at);
      if (char === close) break;
      at += 1;
      if (char === "/") {
        found.push(...open);
        open = [""];
      } else if (char === "[" || char === "(") {
        const inner = choices(char === "[" ? "]" : ")");
        at += 1;
        add(char === "[" ? ["", ...inner] : inner);
      } else {
        const run = at - 1;
        while (at < text.length && !/[[\]()/]/u.test(text.charAt(at))) at += 1;
        const words = text.slice(run, at);
        open = open.map((form) => form + words);
      }
    }
    if (close !== "" && at >= text.length) throw new SyntaxError(`Cannot read the form "${pattern}": a bracket is open`);
    found.push(...open);
    return found;
  };
  return choices("").map((form) => form.replace(/ +/gu, " ").trim());
}
