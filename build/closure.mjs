// Lists every package that a program gets when it references a package, with the size of the package's assemblies:
// node build/closure.mjs <project.assets.json> <framework> <package folder>
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const [assetsFile, framework, folders] = process.argv.slice(2);
const assets = JSON.parse(readFileSync(assetsFile, 'utf8'));
const places = folders.split(':');

for (const [id, library] of Object.entries(assets.targets[framework]).sort()) {
  const path = assets.libraries[id].path;
  const bytes = Object.keys(library.runtime ?? {})
    .filter(file => file.endsWith('.dll'))
    .reduce((sum, file) => sum + sizeOf(join(path, file)), 0);
  console.log(`${id.split('/')[0]} ${bytes}`);
}

function sizeOf(file) {
  const found = places.map(place => statSync(join(place, file), { throwIfNoEntry: false })).find(Boolean);
  if (!found) throw new Error(`${file} is in none of ${folders}`);
  return found.size;
}
