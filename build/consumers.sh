#!/usr/bin/env bash
# Runs the samples that use the packages as a user does, with the version that build/pack.sh packed last. The arguments name the
# samples; without arguments, all of them run. NuGet unpacks into a temporary folder; NUGET_PACKAGES names another folder.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export DOTNET_NOLOGO=true DOTNET_CLI_TELEMETRY_OPTOUT=true MSBUILDDISABLENODEREUSE=1

# NuGet reuses the packages that are already unpacked on this machine, except the packages under test: their version is always new.
cache=${NUGET_PACKAGES:-$HOME/.nuget/packages}
mkdir -p "$cache"
export RestoreFallbackFolders=$cache
own=$(mktemp -d)
trap 'rm -rf "$own"' EXIT
export NUGET_PACKAGES=$own

[ $# -gt 0 ] || set -- samples/PackageConsumer samples/EmulatorConsumer samples/CustomProvider/CustomProvider.Tests \
  samples/RefitEngine samples/RefitApplication
for sample in "$@"; do
  printf '== %s\n' "$sample"
  if grep -q IsTestProject "$sample"/*.csproj; then
    dotnet test "$sample" -c Release --logger "console;verbosity=minimal"
  else
    dotnet run --project "$sample" -c Release
  fi
done
