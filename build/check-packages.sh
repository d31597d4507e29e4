#!/usr/bin/env bash
# Holds the packages under packages/ to what they promise: their content, their dependencies, and that another machine that
# packs the same commit gets the same bytes.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export CI=true DOTNET_NOLOGO=true DOTNET_CLI_TELEMETRY_OPTOUT=true MSBUILDDISABLENODEREUSE=1
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

fail() { printf '%s\n' "$*" >&2 && exit 1; }

# NuGet itself unpacks the packages under test.
NUGET_PACKAGES=$scratch/unpacked RestoreFallbackFolders=${NUGET_PACKAGES:-$HOME/.nuget/packages} \
  dotnet restore samples/PackageConsumer -v q
version=$(sed -n 's:.*<ShopSdkVersion>\(.*\)</ShopSdkVersion>.*:\1:p' packages/Packed.props)
library=$scratch/unpacked/shopsdk/$version emulator=$scratch/unpacked/shopsdk.emulator/$version

for package in "$library" "$emulator"; do
  name=$(basename "$package"/*.nuspec .nuspec)
  for file in README.md LICENSE CHANGELOG.md icon.png lib/net{8,10}.0/; do
    [ -e "$package/$file" ] || fail "$name lacks $file."
  done
  for framework in net8.0 net10.0; do
    compgen -G "$package/lib/$framework/*.dll" >/dev/null || fail "$name has no assembly for $framework."
    compgen -G "$package/lib/$framework/*.xml" >/dev/null || fail "$name has no documentation for $framework."
  done
  grep -q '<license type="expression">MIT</license>' "$package"/*.nuspec || fail "$name does not name its licence."
  grep -q "commit=\"$(git rev-parse HEAD)\"" "$package"/*.nuspec || fail "$name does not name the commit that it was built from."
  [ "$(grep -ac '/ShopSdk[.A-Za-z]*\.pdb' "packages/"*"$version.snupkg" | grep -vc ':0$')" -eq 2 ] || fail "Symbols are missing."
done
[ -f "$library/analyzers/dotnet/cs/ShopSdk.HttpGenerator.dll" ] || fail "ShopSdk lacks its generator."

# What a user has to bring along is a decision: see docs/decisions.
dependencies() { grep -oE '<group targetFramework="[^"]*"|<dependency id="[^"]*"' "$1"/*.nuspec | cut -d'"' -f2 | paste -sd' '; }
lean="Microsoft.Extensions.Http Microsoft.Extensions.Logging.Abstractions Microsoft.Extensions.Options \
Microsoft.Extensions.Options.ConfigurationExtensions Polly.Core"
[ "$(dependencies "$library")" = "net10.0 $lean net8.0 $lean System.Text.Json" ] || fail "ShopSdk depends on: $(dependencies "$library")"
[[ $(dependencies "$emulator") == "net10.0 net8.0"* ]] || fail "ShopSdk.Emulator depends on: $(dependencies "$emulator")"

# The same commit, packed here and in another folder.
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export SOURCE_DATE_EPOCH
git clone -q . "$scratch/elsewhere"
git -C "$scratch/elsewhere" remote remove origin
if remote=$(git remote get-url origin 2>/dev/null); then git -C "$scratch/elsewhere" remote add origin "$remote"; fi
git diff --binary HEAD | git -C "$scratch/elsewhere" apply --allow-empty
here=$PWD
for place in "$here" "$scratch/elsewhere"; do
  (
    cd "$place"
    for project in ShopSdk ShopSdk.Emulator; do
      dotnet pack "src/$project" -c Release -v q -p:RunAnalyzers=false -o "$scratch/packed/$([ "$place" = "$here" ] && echo here || echo there)"
    done
  )
done
diff -rq "$scratch/packed/here" "$scratch/packed/there" || fail "Packing twice gives different bytes."
(cd "$scratch/packed/here" && sha256sum -- *)
