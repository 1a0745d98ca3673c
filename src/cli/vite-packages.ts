import { cp, readFile } from 'node:fs/promises';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

interface Descriptor {
  readonly resources?: readonly { readonly name?: string; readonly path?: string }[];
}

/** What the first map needs, in the order of need. */
const FIRST = ['wilayah', 'kemiskinan'];

function firstFiles(root: string, folder: string): string[] {
  const descriptor = join(root, 'data', folder, 'datapackage.json');
  if (!existsSync(descriptor)) return [];
  const { resources = [] } = JSON.parse(readFileSync(descriptor, 'utf8')) as Descriptor;
  const paths = FIRST.flatMap((name) => resources.find((r) => r.name === name)?.path ?? []);
  return ['datapackage.json', ...paths].map((path) => `data/${folder}/${path}`);
}

/**
 * The early script: asks for the files of the package in the address while the main script is still
 * on its way (otherwise list, descriptor and tables would be fetched one after another), and sets the
 * chosen theme before the first paint. The list is a hint made at build time; the files themselves
 * are read at run time as they lie on the host.
 */
function earlyScript(standard: string, files: Record<string, string[]>): string {
  return `(()=>{var f=${JSON.stringify(files)},p=new URLSearchParams(location.hash.split("?")[1]||"").get("p")||${JSON.stringify(standard)};
["data/index.json"].concat(f[p]||[]).forEach(function(h){var l=document.createElement("link");l.rel="preload";l.as="fetch";l.crossOrigin="anonymous";l.href=h;document.head.append(l)});
try{var t=localStorage.getItem("peta-rembug:tema");if(t==="terang"||t==="gelap")document.documentElement.dataset.tema=t}catch(e){}})()`;
}

/** Data packages: copied beside the built site as they lie, and asked for early. */
export function packages(): Plugin {
  let root = '';
  let outDir = '';
  let building = false;
  return {
    name: 'peta-rembug:packages',
    configResolved(config) {
      root = config.root;
      building = config.command === 'build';
      outDir = resolve(config.root, config.build.outDir);
    },
    transformIndexHtml: {
      order: 'pre',
      async handler() {
        const index = JSON.parse(await readFile(join(root, 'data/index.json'), 'utf8')) as {
          bawaan: string;
          paket: string[];
        };
        const files = Object.fromEntries(index.paket.map((folder) => [folder, firstFiles(root, folder)]));
        return [{ tag: 'script', children: earlyScript(index.bawaan, files), injectTo: 'head-prepend' }];
      },
    },
    async closeBundle() {
      if (building) {
        await cp(join(root, 'data'), join(outDir, 'data'), { recursive: true });
      }
    },
  };
}
