#!/usr/bin/env bash
# Packs all packages into packages/ with a new version each time, so that no cache can replace them. It writes the version to
# packages/Packed.props for the samples that restore the packages. NO_BUILD=1 packs the last Release build.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

prefix=$(sed -n 's:.*<VersionPrefix>\(.*\)</VersionPrefix>.*:\1:p' Directory.Build.props)
version=$prefix-ci.$(date +%s)
rm -f packages/*-ci.*.nupkg packages/*-ci.*.snupkg
for project in ShopSdk ShopSdk.Emulator ShopSdk.Journal ShopSdk.Refit; do
  dotnet pack "src/$project" -c Release -o packages -v q --nologo -p:PackageVersion="$version" ${NO_BUILD:+--no-build}
done
printf '<Project>\n  <PropertyGroup>\n    <ShopSdkVersion>%s</ShopSdkVersion>\n  </PropertyGroup>\n</Project>\n' "$version" \
  >packages/Packed.props
printf '%s\n' "$version"
