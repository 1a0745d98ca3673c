export type { PackageSource } from './source';
export { readPackage, type ReadOptions } from './package/read-package';
export { readPackageIndex, type PackageIndex } from './package/read-package-index';
export { readPackageSummary, type PackageSummary } from './package/read-package-summary';
