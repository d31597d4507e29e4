#!/usr/bin/env bash
# Follows docs/getting-started.md as a new user, with exactly the commands and the program of that page, and checks that the output is
# the one on the page.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
page=$PWD/docs/getting-started.md
export DOTNET_NOLOGO=true DOTNET_CLI_TELEMETRY_OPTOUT=true MSBUILDDISABLENODEREUSE=1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# block <n> <language>: the page's n-th block in that language.
block() { awk -v n="$1" -v open="\`\`\`$2" '$0 == open { if (++seen == n) on = 1; next } /^```/ { on = 0 } on' "$page"; }

pack=$(block 1 sh) create=$(block 2 sh) run=$(block 3 sh)
[ -n "${NO_PACK:-}" ] || eval "$pack"
export RestoreFallbackFolders=${NUGET_PACKAGES:-$HOME/.nuget/packages} NUGET_PACKAGES=$folder/packages
# The clone is next to the user's own folder, as the page's nuget.config expects.
ln -s "$PWD" "$folder/ShopSdk"
mkdir "$folder/first" && cd "$folder/first"
(cd - >/dev/null && block 1 xml) >nuget.config
eval "$create"
(cd - >/dev/null && block 1 csharp) >Program.cs
output=$(eval "$run")
printf '%s\n' "$output"
grep -qxF "$(block 1 text)" <<<"$output"
