/** A unit in which documents state money. @vi đơn vị tính */
export type MoneyUnit = "đồng" | "nghìn" | "triệu" | "tỷ";

/** How many zeros a unit stands for. */
export const unitZeros: Readonly<Record<MoneyUnit, number>> = { đồng: 0, nghìn: 3, triệu: 6, tỷ: 9 };

const powers: readonly bigint[] = Array.from({ length: 40 }, (_, index) => 10n ** BigInt(index));

/** Ten to a power. */
export const powerOfTen = (exponent: number): bigint => powers[exponent] ?? 10n ** BigInt(exponent);
