// Checks every command in the README and the docs. This script runs it, as printed or with smaller numbers, or another check of .ci/run
// runs it, or the list has a reason why CI cannot run it. A command that is missing in the list is an error, and so is an entry that is
// on no page. It uses the last Release build. With arguments, it runs only the commands that contain one of the arguments.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const read = path => readFileSync(path, 'utf8');
const scratch = mkdtempSync(join(tmpdir(), 'commands-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

/** This script runs it: as printed, or in the given form. The codes list every exit code that is a success. */
const runs = (command, form = command, codes = [0]) => ({ command, form, codes });
/** Another check runs it; the file of that check contains this text. */
const covered = (command, file, text = command) => ({ command, file, text });
/** CI cannot run it. */
const never = (command, why) => ({ command, why });
/** It changes files if there is something to approve. Here there is nothing to approve, so it must change nothing. */
const changesNothing = (command, form) => ({ ...runs(command, form), changesNothing: true });

const test = 'dotnet test tests/ShopSdk.Tests --no-build -f net10.0 --nologo';
const lab = 'dotnet run -c Release --no-build --project tests/ShopSdk.FaultLab --';
const amounts = 'dotnet run -c Release --no-build --project tests/ShopSdk.AmountLab --';
const model = 'dotnet run -c Release --no-build --project tests/ShopSdk.PlacingModel --';
const benchmarks = 'dotnet run --project tests/ShopSdk.Benchmarks -c Release --no-build --';
const recorded = join(scratch, 'recorded');

const list = [
  covered('dotnet run --project samples/Quickstart', 'build/quickstart-picture.mjs'),
  covered('bash tests/run.sh', '.ci/run'),
  covered('bash build/pack.sh', '.ci/run'),
  covered('bash build/check-packages.sh', '.ci/run'),
  covered('bash build/consumers.sh', '.ci/run', 'bash build/consumers.sh "$sample"'),
  covered('bash build/consumers.sh samples/CustomProvider/CustomProvider.Tests', '.ci/run', 'samples/CustomProvider/CustomProvider.Tests'),
  covered('node build/quickstart-picture.mjs', '.ci/run', 'node build/quickstart-picture.mjs --check'),
  never('.ci/run', 'it runs this script'),

  never('dotnet add package ShopSdk', 'it works once the package is on a public feed; until then --prerelease is run'),
  covered('dotnet new console --name FirstShop --output .', 'build/getting-started.sh', 'block 2 sh'),
  covered('dotnet add package ShopSdk --prerelease', 'build/getting-started.sh', 'block 2 sh'),
  covered('dotnet add package ShopSdk.Emulator --prerelease', 'build/getting-started.sh', 'block 2 sh'),
  covered('dotnet run', 'build/getting-started.sh', 'block 3 sh'),
  never(/^export SHOPSDK__/, 'it needs a real store'),

  covered('dotnet build ShopSdk.sln', 'tests/run.sh'),
  covered('dotnet test tests/ShopSdk.Tests', 'tests/run.sh', 'dotnet test "$project"'),
  covered('dotnet tool restore', '.ci/run'),
  covered('dotnet csharpier format .', '.ci/run', 'dotnet csharpier check .'),
  covered('dotnet format whitespace', '.ci/run', 'dotnet format style'),
  covered('dotnet publish samples/AotSmoke -c Release -p:Caller=Direct -o native', '.ci/run', 'dotnet publish samples/AotSmoke -c Release'),
  never('node build/first-response.mjs 30 direct=native/AotSmoke', 'it measures a published program; .ci/run calls that program once'),
  runs('dotnet test tests/ShopSdk.Tests --filter FullyQualifiedName~MoneyTests', `${test} --filter FullyQualifiedName~MoneyTests`),
  changesNothing(
    'APPROVE_PUBLIC_API=1 dotnet test tests/ShopSdk.Tests --filter PublicApi',
    `APPROVE_PUBLIC_API=1 ${test} --filter PublicApi`,
  ),
  changesNothing(
    'APPROVE_DOCS=1 dotnet test tests/ShopSdk.Tests --filter DocsTables',
    `APPROVE_DOCS=1 ${test} --filter DocsTables`,
  ),
  changesNothing(
    'APPROVE_AMOUNTS=1 dotnet test tests/ShopSdk.Tests --filter AmountEvidence',
    `APPROVE_AMOUNTS=1 ${test} --filter AmountEvidence`,
  ),
  runs(
    'bash build/coverage.sh',
    `${test} --filter FullyQualifiedName~MoneyTests --settings build/coverage.runsettings --collect "XPlat Code Coverage" ` +
      `--results-directory ${scratch}/coverage && node build/coverage.mjs ${scratch}/coverage`,
  ),
  never('cd tests/ShopSdk.Tests', 'part of the next command'),
  runs(
    'dotnet stryker',
    // It takes a quarter of an hour. So this only checks that the tool exists and that its settings are valid.
    'help=$(dotnet stryker --help) && for option in test-runner project target-framework mutate; do grep -qe "--$option" <<<"$help" || exit 1; ' +
      'done && node -e \'JSON.parse(require("fs").readFileSync("tests/ShopSdk.Tests/stryker-config.json", "utf8"))["stryker-config"].mutate.length\'',
  ),
  runs(
    'dotnet run -c Release --project tests/ShopSdk.FaultLab -- --placements 100000 --seed 1 --json',
    `${lab} --placements 500 --seed 1 --json`,
  ),
  runs(
    'dotnet run -c Release --project tests/ShopSdk.FaultLab -- --placements 10000 --seed 1 --summary',
    `${lab} --placements 50 --seed 1 --fault none --summary`,
  ),
  runs('dotnet run -c Release --project tests/ShopSdk.FaultLab', `${lab} --placements 50 --fault none`),
  runs(
    'dotnet run --project tests/ShopSdk.Benchmarks -c Release -- --journal',
    `${benchmarks} --journal --placements 20 --claims 32 --seconds 1`,
  ),
  runs('dotnet run -c Release --project tests/ShopSdk.FaultLab -- --polls 10000', `${lab} --polls 50`),
  runs('dotnet run -c Release --project tests/ShopSdk.FaultLab -- --cancels 200', `${lab} --cancels 2`),
  runs('dotnet run -c Release --project tests/ShopSdk.FaultLab -- --fresh-connections 1000 --delay 30', `${lab} --fresh-connections 5 --delay 1`),
  runs('dotnet run -c Release --project tests/ShopSdk.FaultLab -- --memory 1000000', `${lab} --memory 2000`),
  covered(
    'dotnet run --project samples/ManyMachines',
    '.ci/run',
    'dotnet run -c Release --no-build --project samples/ManyMachines',
  ),
  covered(
    'dotnet run -c Release --project tests/ShopSdk.JournalLab -- --intents 10000 --kills 230 --seconds 1200 --json',
    '.ci/run',
    'dotnet run -c Release --no-build --project tests/ShopSdk.JournalLab --',
  ),
  covered(
    'dotnet run -c Release --project tests/ShopSdk.PlacingModel',
    '.ci/run',
    'dotnet run -c Release --no-build --project tests/ShopSdk.PlacingModel',
  ),
  runs('dotnet run -c Release --project tests/ShopSdk.PlacingModel -- --deep --summary', `${model} --deep --ticks 1 --summary`),
  runs(
    'dotnet run -c Release --project tests/ShopSdk.PlacingModel -- --scenario crashes --break NoFence --only OneOrder',
    `${model} --scenario crashes --break NoFence --only OneOrder`,
    [1],
  ),
  runs('dotnet run -c Release --project tests/ShopSdk.AmountLab -- orders 100000', `${amounts} orders 200`),
  runs('dotnet run -c Release --project tests/ShopSdk.AmountLab -- plausible 100000', `${amounts} plausible 200`),
  runs(
    'dotnet run -c Release --project tests/ShopSdk.AmountLab -- compare 100000 artifacts/amounts.bin',
    `${amounts} compare 200 artifacts/amounts.bin`,
  ),
  covered('dotnet build -c Release samples/AmountAudit', 'tests/run.sh', 'dotnet build ShopSdk.sln'),
  runs(
    'dotnet run -c Release --project tests/ShopSdk.AmountLab -- bodies artifacts/bodies.ndjson 1000',
    `${amounts} bodies ${scratch}/bodies.ndjson 1`,
  ),
  runs(
    'dotnet run -c Release --project tests/ShopSdk.AmountLab -- audit samples/AmountAudit/bin/Release/net10.0/AmountAudit.dll artifacts/bodies.ndjson',
    `${amounts} audit samples/AmountAudit/bin/Release/net10.0/AmountAudit.dll ${scratch}/bodies.ndjson 1`,
  ),
  runs(
    'dotnet run --project tests/ShopSdk.Benchmarks -c Release -- --ratios [case ...] [--rounds N] [--calls N]',
    `${benchmarks} --ratios post-update --rounds 3 --calls 20`,
  ),
  runs(
    'dotnet run --project tests/ShopSdk.Benchmarks -c Release -- --ratios get-order post-update poll-202-202-200',
    `${benchmarks} --ratios get-order --rounds 1 --calls 20 | grep '"client":"refit"'`,
  ),
  runs(
    "dotnet run --project tests/ShopSdk.Benchmarks -c Release -- --filter '*GetOrder*'",
    `${benchmarks} --list flat --filter '*GetOrder*' | grep GetOrder`,
  ),
  runs(
    'dotnet run --project samples/AmountAudit -- --provider intercart recorded/',
    `dotnet run -c Release --no-build --project samples/AmountAudit -- --provider intercart ${recorded}/`,
    // Some of the provider's own samples disagree.
    [0, 2],
  ),
];

/** The commands of a page: the lines of its shell blocks, and the code spans that begin like a command. */
function commandsOf(page) {
  const blocks = [...read(page).matchAll(/^```(\w*)\n(.*?)^```/gms)];
  const lines = blocks
    .filter(([, language]) => ['sh', 'bash', 'console'].includes(language))
    .flatMap(([, , code]) => code.replace(/\\\n\s*/g, '').split('\n'))
    .map(line => line.replace(/\s+# .*$/, '').trim())
    .filter(line => line && !line.startsWith('#'));
  const prose = read(page).replace(/^```.*?^```/gms, '');
  const spans = [...prose.matchAll(/`([^`\n]+)`/g)]
    .map(([, code]) => code)
    .filter(code => /^((\w+=\S+ )*(dotnet|bash|npm|node|npx|git|apt-get|docker) \S|\.ci\/run$)/.test(code));
  return [...lines, ...spans];
}

const pages = [
  'README.md',
  ...readdirSync('docs', { recursive: true }).map(name => join('docs', name)),
  ...readdirSync('src').map(name => join('src', name, 'PACKAGE.md')),
].filter(path => path.endsWith('.md') && existsSync(path));
const found = pages.flatMap(page => commandsOf(page).map(command => ({ page, command })));
const isFor = (entry, command) => (entry.command instanceof RegExp ? entry.command.test(command) : entry.command === command);

const problems = [
  ...found
    .filter(({ command }) => !list.some(entry => isFor(entry, command)))
    .map(({ page, command }) => `${page}: the list does not say how CI runs: ${command}`),
  ...list
    .filter(entry => !found.some(({ command }) => isFor(entry, command)))
    .map(entry => `no page contains: ${entry.command}`),
  ...list
    .filter(entry => entry.file && !read(entry.file).includes(entry.text))
    .map(entry => `${entry.file} no longer runs: ${entry.text}`),
];

// The recorded bodies of a shop: here, the provider's own samples.
mkdirSync(recorded);
for (const name of readdirSync('tests/ShopSdk.TestKit/Fixtures/intercart').filter(name => name.startsWith('get-order')))
  cpSync(join('tests/ShopSdk.TestKit/Fixtures/intercart', name), join(recorded, name));

const tree = () => createHash('sha256').update(spawnSync('git', ['diff', '--binary']).stdout).digest('hex');
const wanted = process.argv.slice(2);
for (const entry of list.filter(({ form, command }) => form && (!wanted.length || wanted.some(word => command.includes(word))))) {
  const [before, start] = [entry.changesNothing && tree(), Date.now()];
  const env = { ...process.env, Configuration: 'Release', MSBUILDDISABLENODEREUSE: '1' };
  const run = spawnSync('bash', ['-o', 'pipefail', '-c', entry.form], { encoding: 'utf8', env, maxBuffer: 1 << 28 });
  console.log(`${((Date.now() - start) / 1000).toFixed(1)} s  ${entry.form.replaceAll(scratch, '...')}`);
  if (!entry.codes.includes(run.status)) problems.push(`${entry.form} ended with ${run.status}.\n${run.stdout.slice(-3000)}${run.stderr}`);
  else if (entry.changesNothing && tree() !== before) problems.push(`${entry.command} changes files: commit what it writes.`);
}

for (const problem of problems) console.error(problem);
console.log(`${found.length} commands on ${pages.length} pages, ${list.length} kinds, ${problems.length} problems`);
process.exitCode = problems.length ? 1 : 0;
