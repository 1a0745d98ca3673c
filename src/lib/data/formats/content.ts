import type { GivenContent, GivenLayer, GivenTable, Problem } from '$lib/domain';

/** Content with only problems. */
export function nothing(...problems: readonly Problem[]): GivenContent {
  return { tables: [], layers: [], package: null, problems };
}

/** Content that is tables. */
export function tablesContent(tables: readonly GivenTable[], problems: readonly Problem[]): GivenContent {
  return { tables, layers: [], package: null, problems };
}

/** Content that is layers of a map. */
export function layersContent(layers: readonly GivenLayer[], problems: readonly Problem[]): GivenContent {
  return { tables: [], layers, package: null, problems };
}

/** Contents of several files as one; of their packages, the first. */
export function joined(contents: readonly GivenContent[]): GivenContent {
  return {
    tables: contents.flatMap(({ tables }) => tables),
    layers: contents.flatMap(({ layers }) => layers),
    package: contents.find((content) => content.package !== null)?.package ?? null,
    problems: contents.flatMap(({ problems }) => problems),
  };
}
