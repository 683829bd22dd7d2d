import regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";

export default tseslint.config(
  {
    ignores: [
      "**/dist",
      ".samples",
      "docs/api",
      "**/scripts/*.mjs",
      "scripts",
      "**/tsup.config.ts",
      "examples/**/*.mjs",
      "consumers",
      "packages/cli/bin",
      "eslint.config.js",
      "stryker.config.mjs",
      ".changeset",
      "coverage",
      "out",
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    // The project of the root reads the sources of other packages, so nothing has to be built before the lint.
    languageOptions: { parserOptions: { project: "./tsconfig.json", tsconfigRootDir: import.meta.dirname } },
    plugins: { regexp },
    rules: {
      // Text of documents is hostile: no expression may need more than linear time on it.
      "regexp/no-super-linear-backtracking": "error",
      "regexp/no-super-linear-move": ["error", { ignoreSticky: true, ignorePartial: true }],
      "regexp/no-useless-assertions": "error",
      "regexp/no-empty-alternative": "error",
      "regexp/no-dupe-disjunctions": "error",
      "regexp/require-unicode-regexp": "error",
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/explicit-module-boundary-types": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allow: [{ from: "lib", name: "BigInt" }] }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/prefer-readonly": "error",
      // A type guard on data from outside may well be narrower than the types promise.
      "@typescript-eslint/no-unnecessary-condition": ["error", { allowConstantLoopConditions: true }],
      "@typescript-eslint/consistent-type-definitions": ["error", "interface"],
      "no-restricted-syntax": ["error", { selector: "ExportDefaultDeclaration", message: "Name what is exported." }],
      eqeqeq: "error",
    },
  },
  {
    files: ["**/*.test.ts", "**/*.test-d.ts", "**/bench/**", "test/**"],
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/consistent-type-assertions": "off",
      "@typescript-eslint/no-floating-promises": "off",
      "@typescript-eslint/explicit-module-boundary-types": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-empty-function": "off",
      "@typescript-eslint/no-misused-spread": "off",
      "regexp/no-super-linear-move": "off",
    },
  },
  {
    files: ["vitest.config.ts", "vitest.mutation.config.ts", "tsup.base.ts"],
    rules: { "no-restricted-syntax": "off", "@typescript-eslint/no-unsafe-assignment": "off" },
  },
);
