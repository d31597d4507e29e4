#!/usr/bin/env bash
# Builds the solution once and runs every test project. The last line reads "N passed, N failed, N skipped".
# It needs only the .NET SDK. NO_RESTORE=1 and NO_BUILD=1 skip those steps.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1

export CI=${CI:-true} DOTNET_NOLOGO=true DOTNET_CLI_TELEMETRY_OPTOUT=true DOTNET_CLI_UI_LANGUAGE=en
# Build nodes that live longer than the script would keep its output open.
export MSBUILDDISABLENODEREUSE=1
configuration=Release
results=artifacts/test-results

say() { printf '\n== %s\n' "$*"; }

give_up() {
  printf '%s\n' "$1" "0 passed, 1 failed, 0 skipped"
  exit 1
}

# Adds up the counters of a result file. The trx logger has no column for skipped tests.
add_counters() {
  local counters total executed
  counters=$(grep -o '<Counters [^>]*>' "$1" | head -n 1)
  count() { sed -E "s/.* $1=\"([0-9]+)\".*/\1/" <<<"$counters"; }
  total=$(count total) executed=$(count executed)
  passed=$((passed + $(count passed)))
  failed=$((failed + executed - $(count passed)))
  skipped=$((skipped + total - executed))
}

names_of_failures() {
  grep -hoE '<UnitTestResult [^>]*>' "$@" | grep -E 'outcome="(Failed|Error|Timeout|Aborted)"' |
    sed -E 's/.* testName="([^"]*)".*/  \1/; s/&quot;/"/g; s/&lt;/</g; s/&gt;/>/g; s/&amp;/\&/g' | sort
}

if [ -z "${NO_BUILD:-}" ]; then
  if [ -z "${NO_RESTORE:-}" ]; then
    say "Restoring"
    dotnet restore ShopSdk.sln -v q </dev/null || give_up "The restore failed."
  fi
  say "Building, warnings are errors"
  dotnet build ShopSdk.sln -c "$configuration" --no-restore -v q -clp:NoSummary </dev/null || give_up "The build failed."
fi

if ! command -v initdb >/dev/null && [ -z "${SHOPSDK_POSTGRESQL_BIN:-}" ] && ! compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null; then
  say "PostgreSQL was not found, so its tests are skipped"
fi
rm -rf "$results"
passed=0 failed=0 skipped=0
for project in $(dotnet sln ShopSdk.sln list | tr '\\' '/' | grep -E '^tests/.*Tests\.csproj$'); do
  name=$(basename "$project" .csproj)
  say "$name"
  dotnet test "$project" -c "$configuration" --no-build --results-directory "$results" \
    --logger "trx;LogFileName=$name.trx" --logger "console;verbosity=minimal" </dev/null
  code=$?
  before=$failed
  if [ -f "$results/$name.trx" ]; then
    add_counters "$results/$name.trx"
  fi
  # A run that was aborted, or that found no tests, is a failure although no test failed.
  if [ "$failed" -eq "$before" ] && { [ "$code" -ne 0 ] || [ ! -f "$results/$name.trx" ]; }; then
    printf '%s did not finish (exit code %s).\n' "$name" "$code"
    failed=$((failed + 1))
  fi
done

if compgen -G "$results/*.trx" >/dev/null && [ "$failed" -gt 0 ]; then
  say "Failed"
  names_of_failures "$results"/*.trx
fi
printf '\n%s passed, %s failed, %s skipped\n' "$passed" "$failed" "$skipped"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
