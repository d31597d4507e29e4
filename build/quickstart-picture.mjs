// Draws docs/quickstart.svg from the real output of the quickstart. With --check it changes nothing, and fails if the picture differs
// from the output in anything except the order numbers.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const picture = new URL('../docs/quickstart.svg', import.meta.url);
const command = 'dotnet run --project samples/Quickstart';
const [width, height, margin] = [8.4, 18, 16];
const colours = { 2: '#3fb950', 3: '#a5a03f', 5: '#bc8cff', 6: '#39c5cf', 8: '#8b949e', 9: '#ff7b72', 11: '#d29922', 12: '#58a6ff' };

const textOf = text => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const withoutNumbers = text => text.replace(/\d{7,}/g, 'number');

/** The parts of a line that have the same style: [column, text, colour, bold]. */
function runs(line) {
  const found = [];
  let [column, colour, bold] = [0, undefined, false];
  for (const part of line.split(/(\x1b\[[\d;]*m)/)) {
    const look = /^\x1b\[([\d;]*)m$/.exec(part)?.[1];
    if (look === undefined) {
      if (part.trim()) found.push([column + part.search(/\S/), part.trim(), colour, bold]);
      column += [...part].length;
    } else if (look === '1') bold = true;
    else if (look.startsWith('38;5;')) colour = colours[look.slice(5)] ?? '#e6edf3';
    else [colour, bold] = [undefined, false];
  }
  return found;
}

function draw(lines) {
  const texts = lines.flatMap((line, row) =>
    runs(line).map(([column, text, colour, bold]) => {
      const place = `x="${(margin + column * width).toFixed(1)}" y="${margin + (row + 1) * height}"`;
      const look = `${colour ? ` fill="${colour}"` : ''}${bold ? ' font-weight="bold"' : ''}`;
      return `<text ${place} textLength="${([...text].length * width).toFixed(1)}"${look}>${textOf(text)}</text>`;
    }),
  );
  const size = [2 * margin + 80 * width, 3 * margin + lines.length * height];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.join(' ')}" width="${size[0]}" height="${size[1]}" role="img">
<title>What ${command} prints</title>
<rect width="100%" height="100%" rx="8" fill="#0d1117"/>
<g font-family="ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14" fill="#e6edf3" xml:space="preserve">
${texts.join('\n')}
</g>
</svg>
`;
}

// Only the emulated shops, on a terminal with colours and Unicode.
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(SHOPSDK__|NO_COLOR|COLORTERM)/i.test(name)));
const terminal = { TERM: 'xterm-256color', LC_ALL: 'C.UTF-8', DOTNET_NOLOGO: 'true' };
const [program, ...args] = command.split(' ');
const run = spawnSync(program, args, { cwd: root, env: { ...env, ...terminal }, encoding: 'utf8' });
if (run.status !== 0) throw new Error(`${command} ended with ${run.status}.\n${run.stdout}${run.stderr}`);

const svg = draw([`\x1b[38;5;8m$\x1b[0m ${command}`, '', ...run.stdout.trimEnd().split(/\r?\n/)]);
if (!process.argv.includes('--check')) writeFileSync(picture, svg);
else if (withoutNumbers(readFileSync(picture, 'utf8')) !== withoutNumbers(svg)) {
  console.error('docs/quickstart.svg differs from the output of the quickstart. Draw it again: node build/quickstart-picture.mjs');
  process.exit(1);
}
