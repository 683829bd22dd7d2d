/** A message shows the beginning of a long text. */
export function shorten(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}

/** Whether a stretch beside an amount says nothing: the mark that ends a sentence or a document. */
export const isSilent = (words: string): boolean => ["", ".", ";", "./."].includes(words.trim());
