#!/usr/bin/env bash
# Runs all tests and prints the line and branch coverage of src, for each assembly and in total.
# --missing [part of a path] also lists the lines that are not covered. It needs the same tools as tests/run.sh.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1

results=artifacts/coverage
rm -rf "$results"
dotnet test ShopSdk.sln --settings build/coverage.runsettings --collect "XPlat Code Coverage" --results-directory "$results" \
  --logger "console;verbosity=minimal" || exit 1
node build/coverage.mjs "$results" "$@"
