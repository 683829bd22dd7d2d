// A plugin of typedoc: modules are called as one imports them, `@kehoach/plan/schema`, not by their place in this repository.
import { Application, Converter, ReflectionKind } from "typedoc";
import { packageMap } from "./package-map.mjs";

const names = new Map(packageMap.map(({ folder, name }) => [folder, name]));

/** @param {Application} app */
export function load(app) {
  app.on(Application.EVENT_BOOTSTRAP_END, () => {
    // Without this only what belongs to the package of the root, which is nothing, is asked for its documentation.
    app.options.setValue("packagesRequiringDocumentation", [...names.values()]);
  });
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const module of project.getReflectionsByKind(ReflectionKind.Module)) {
      const [, folder = "", door] = /^([a-z-]+)\/src(?:\/([a-z-]+))?$/u.exec(module.name) ?? [];
      const name = names.get(folder);
      if (name !== undefined) module.name = door === undefined ? name : `${name}/${door}`;
    }
  });
}
