// Adds up the results of coverlet for each test project, and prints line and branch coverage for each assembly and in total.
// Usage: node build/coverage.mjs <folder> [--missing [part of a path]]
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const [folder, ...options] = process.argv.slice(2);
const reports = readdirSync(folder, { recursive: true }).filter(file => file.endsWith('coverage.json'));
if (!reports.length) throw new Error(`${folder} contains no coverage.json`);

const modules = new Map();
const at = (map, key, make) => map.get(key) ?? map.set(key, make()).get(key);
const hit = (map, key, hits) => map.set(key, (map.get(key) ?? 0) + hits);

for (const report of reports) {
  for (const [dll, files] of Object.entries(JSON.parse(readFileSync(join(folder, report), 'utf8')))) {
    const module = at(modules, dll.replace(/\.dll$/, ''), () => new Map());
    for (const [path, classes] of Object.entries(files)) {
      if (/[\\/]obj[\\/]/.test(path)) continue;
      const file = at(module, relative(process.cwd(), path), () => ({ lines: new Map(), branches: new Map() }));
      for (const method of Object.values(classes).flatMap(Object.entries)) {
        const [name, { Lines, Branches }] = method;
        for (const [line, hits] of Object.entries(Lines)) hit(file.lines, Number(line), hits);
        for (const branch of Branches) hit(file.branches, `${branch.Line} ${name} ${branch.Offset} ${branch.Path} ${branch.Ordinal}`, branch.Hits);
      }
    }
  }
}

const files = module => [...module.values()];
const count = (maps, covered) => maps.reduce((sum, map) => sum + [...map.values()].filter(hits => !covered || hits > 0).length, 0);
const figure = maps => {
  const covered = count(maps, true), all = count(maps, false);
  return `${((100 * covered) / all).toFixed(1)} % (${covered} of ${all})`;
};
const row = (name, of) =>
  console.log(`${name.padEnd(24)} lines ${figure(of.map(file => file.lines)).padEnd(26)} branches ${figure(of.map(file => file.branches))}`);

if (options[0] === '--missing') {
  for (const [path, { lines, branches }] of [...modules.values()].flatMap(module => [...module]).sort()) {
    if (options[1] && !path.includes(options[1])) continue;
    const missed = [...lines].filter(([, hits]) => !hits).map(([line]) => line).sort((a, b) => a - b);
    const halves = [...new Set([...branches].filter(([, hits]) => !hits).map(([key]) => Number(key.split(' ')[0])))];
    const other = halves.filter(line => !missed.includes(line)).sort((a, b) => a - b);
    if (missed.length || other.length) console.log(`${path}: lines ${missed.join(' ') || '-'}; branches at ${other.join(' ') || '-'}`);
  }
}
for (const [name, module] of [...modules].sort()) row(name, files(module));
row('src', [...modules.values()].flatMap(files));
