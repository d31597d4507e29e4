// Prints the time that programs take from their start to their first line, in milliseconds: the minimum and the median of the runs.
// The programs take turns, so that other load on the machine affects all of them equally.
// node build/first-response.mjs <runs> <name>=<command> ...
import { spawn } from 'node:child_process';

const [runs, ...programs] = process.argv.slice(2);

const run = command =>
  new Promise((resolve, reject) => {
    const start = process.hrtime.bigint();
    const [file, ...rest] = command.split(' ');
    const child = spawn(file, rest, { stdio: ['ignore', 'pipe', 'inherit'] });
    let first;
    child.stdout.on('data', () => (first ??= Number(process.hrtime.bigint() - start) / 1e6));
    child.on('error', reject);
    child.on('close', code => (code === 0 ? resolve(first) : reject(new Error(`${command} ended with ${code}`))));
  });

const times = new Map(programs.map(program => [program, []]));
for (let i = 0; i <= Number(runs); i++) {
  for (const program of programs) {
    const time = await run(program.slice(program.indexOf('=') + 1));
    // The first run reads the files from disk.
    if (i > 0) times.get(program).push(time);
  }
}
for (const [program, list] of times) {
  list.sort((one, other) => one - other);
  const name = program.slice(0, program.indexOf('='));
  console.log(`${name.padEnd(20)} least ${list[0].toFixed(1)}  median ${list[Math.floor(list.length / 2)].toFixed(1)} ms`);
}
