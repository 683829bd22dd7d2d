import type { Quantity } from "../model/quantity.ts";

/** `giảm ít nhất 30%`: a change of at most -30 %; of such a change what was printed. */
export function negatedQuantity(quantity: Quantity): Quantity {
  const flipped = { ">=": "<=", ">": "<", "<=": ">=", "<": ">" } as const;
  const minus = (value: string): string => (/^-?[0.]*$/u.test(value) ? value : value.startsWith("-") ? value.slice(1) : `-${value}`);
  switch (quantity.kind) {
    case "exact":
    case "approximate":
      return { ...quantity, value: minus(quantity.value) };
    case "bound":
      return { ...quantity, relation: flipped[quantity.relation], value: minus(quantity.value) };
    case "interval":
      return { kind: "interval", from: minus(quantity.to), to: minus(quantity.from) };
    case "satisfying":
    case "qualitative":
    case "to-be-set":
      return quantity;
    default:
      return quantity satisfies never;
  }
}

/** Whether a change goes downwards. */
export function isFall(quantity: Quantity): boolean {
  switch (quantity.kind) {
    case "exact":
    case "approximate":
    case "bound":
      return quantity.value.startsWith("-");
    case "interval":
      return quantity.to.startsWith("-");
    case "satisfying":
    case "qualitative":
    case "to-be-set":
      return false;
    default:
      return quantity satisfies never;
  }
}
