import js from "@eslint/js";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import { configs as regexp } from "eslint-plugin-regexp";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

export default defineConfig(
  globalIgnores(["dist", "basemap/generated", "test-results", "playwright-report"]),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  regexp["flat/recommended"],
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "no-console": "error",
      "no-eval": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // A dataset's text is text: it never becomes markup or code.
      "no-restricted-properties": [
        "error",
        { property: "innerHTML", message: "Text from a dataset is text." },
        { property: "outerHTML", message: "Text from a dataset is text." },
        { property: "insertAdjacentHTML", message: "Text from a dataset is text." },
        { property: "setHTML", message: "Text from a dataset is text." },
      ],
      "no-restricted-syntax": [
        "error",
        {
          selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
          message: "Text from a dataset is text.",
        },
        {
          selector: "NewExpression[callee.name='Date'][arguments.length>0]",
          message: "Days are values (core/day.ts), not local-time Dates.",
        },
      ],
    },
  },
  {
    files: ["src/**/*.tsx"],
    extends: [jsxA11y.flatConfigs.strict],
    plugins: { "react-hooks": reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  { files: ["*.js"], extends: [tseslint.configs.disableTypeChecked] },
  { files: ["scripts/**", "basemap/**", "bench/**", "tests/e2e/**"], rules: { "no-console": "off" } },
);
