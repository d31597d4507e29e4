#!/usr/bin/env bash
# Runs what uses the packages as a user does, against the version that build/pack.sh packed last: the samples that are named, or
# all of them. NuGet keeps what it unpacks in a folder of its own, which is gone afterwards; NUGET_PACKAGES names another.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export DOTNET_NOLOGO=true DOTNET_CLI_TELEMETRY_OPTOUT=true MSBUILDDISABLENODEREUSE=1

# What the machine has unpacked before serves for everything but the packages under test, whose version is new each time.
cache=${NUGET_PACKAGES:-$HOME/.nuget/packages}
mkdir -p "$cache"
export RestoreFallbackFolders=$cache
own=$(mktemp -d)
trap 'rm -rf "$own"' EXIT
export NUGET_PACKAGES=$own

[ $# -gt 0 ] || set -- samples/PackageConsumer samples/EmulatorConsumer samples/CustomProvider/CustomProvider.Tests
for sample in "$@"; do
  printf '== %s\n' "$sample"
  if grep -q IsTestProject "$sample"/*.csproj; then
    dotnet test "$sample" -c Release --logger "console;verbosity=minimal"
  else
    dotnet run --project "$sample" -c Release
  fi
done
