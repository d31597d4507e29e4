#!/usr/bin/env bash
# Checks the packages under packages/: their content, their dependencies, and that packing the same commit in another place gives
# the same bytes.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export CI=true DOTNET_NOLOGO=true DOTNET_CLI_TELEMETRY_OPTOUT=true MSBUILDDISABLENODEREUSE=1
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

fail() { printf '%s\n' "$*" >&2 && exit 1; }

# NuGet itself unpacks the packages under test.
cache=${NUGET_PACKAGES:-$HOME/.nuget/packages}
for sample in PackageConsumer RefitEngine; do
  NUGET_PACKAGES=$scratch/unpacked RestoreFallbackFolders=$cache dotnet restore "samples/$sample" -v q
done
version=$(sed -n 's:.*<ShopSdkVersion>\(.*\)</ShopSdkVersion>.*:\1:p' packages/Packed.props)
unpacked=$scratch/unpacked
library=$unpacked/shopsdk/$version emulator=$unpacked/shopsdk.emulator/$version refit=$unpacked/shopsdk.refit/$version
journal=$unpacked/shopsdk.journal/$version

# A program that references ShopSdk.Journal and nothing else.
mkdir "$scratch/journal"
cat >"$scratch/journal/journal.csproj" <<XML
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFrameworks>net8.0;net10.0</TargetFrameworks>
    <RestoreAdditionalProjectSources>$PWD/packages</RestoreAdditionalProjectSources>
    <NuGetAudit>false</NuGetAudit>
  </PropertyGroup>
  <ItemGroup><PackageReference Include="ShopSdk.Journal" Version="$version" /></ItemGroup>
</Project>
XML
printf 'System.Console.Write(ShopSdk.Journal.SqlJournalSchema.Script(ShopSdk.Journal.SqlJournalDialect.PostgreSql));\n' >"$scratch/journal/Program.cs"
NUGET_PACKAGES=$unpacked RestoreFallbackFolders=$cache dotnet run --project "$scratch/journal" -f net10.0 | grep -c 'create table shop_intents' >/dev/null ||
  fail "A program with ShopSdk.Journal does not run."

for package in "$library" "$emulator" "$refit" "$journal"; do
  name=$(basename "$package"/*.nuspec .nuspec)
  for file in README.md LICENSE CHANGELOG.md icon.png lib/net{8,10}.0/; do
    [ -e "$package/$file" ] || fail "$name does not contain $file."
  done
  for framework in net8.0 net10.0; do
    compgen -G "$package/lib/$framework/*.dll" >/dev/null || fail "$name has no assembly for $framework."
    # The build already fails for a public member without documentation. This checks that the package contains the documentation.
    grep -q '<member name="M:' "$package/lib/$framework/"*.xml || fail "$name has no documentation for $framework."
  done
  id=$(sed -n 's:.*<id>\(.*\)</id>.*:\1:p' "$package"/*.nuspec)
  cmp -s "src/$id/PACKAGE.md" "$package/README.md" || fail "The readme of $id differs from src/$id/PACKAGE.md."
  for line in '<readme>README.md</readme>' '<icon>icon.png</icon>' '<releaseNotes>' '<description>' '<tags>' '<repository type="git"'; do
    grep -q "$line" "$package"/*.nuspec || fail "$id does not contain $line."
  done
  ! grep -q 'branch=' "$package"/*.nuspec || fail "$id names a branch, which makes its bytes differ from one branch to the next."
  grep -q '<license type="expression">MIT</license>' "$package"/*.nuspec || fail "$name does not name its licence."
  grep -q "commit=\"$(git rev-parse HEAD)\"" "$package"/*.nuspec || fail "$name does not name the commit that it was built from."
  [ "$(grep -ac '/ShopSdk[.A-Za-z]*\.pdb' "packages/"*"$version.snupkg" | grep -vc ':0$')" -eq 4 ] || fail "Symbols are missing."
done
[ -f "$library/analyzers/dotnet/cs/ShopSdk.HttpGenerator.dll" ] || fail "ShopSdk does not contain its generator."

# The dependencies are a decision: docs/decisions/0004-few-dependencies.md.
dependencies() { grep -oE '<group targetFramework="[^"]*"|<dependency id="[^"]*"' "$1"/*.nuspec | cut -d'"' -f2 | paste -sd' '; }
lean="Microsoft.Extensions.Http Microsoft.Extensions.Logging.Abstractions Microsoft.Extensions.Options \
Microsoft.Extensions.Options.ConfigurationExtensions Polly.Core Refit"
[ "$(dependencies "$library")" = "net10.0 $lean net8.0 $lean System.Text.Json" ] || fail "ShopSdk depends on: $(dependencies "$library")"
[[ $(dependencies "$emulator") == "net10.0 net8.0"* ]] || fail "ShopSdk.Emulator depends on: $(dependencies "$emulator")"
[ "$(dependencies "$refit")" = "net10.0 ShopSdk Refit net8.0 ShopSdk Refit" ] || fail "ShopSdk.Refit depends on: $(dependencies "$refit")"
[ "$(dependencies "$journal")" = "net10.0 ShopSdk Microsoft.Extensions.Diagnostics.HealthChecks.Abstractions \
Microsoft.Extensions.Hosting.Abstractions net8.0 ShopSdk Microsoft.Extensions.Diagnostics.HealthChecks.Abstractions \
Microsoft.Extensions.Hosting.Abstractions" ] || fail "ShopSdk.Journal depends on: $(dependencies "$journal")"
# It uses internals of ShopSdk, so another version of ShopSdk could break it.
[ "$(grep -c "id=\"ShopSdk\" version=\"\[$version\]\"" "$refit"/*.nuspec)" -eq 2 ] || fail "ShopSdk.Refit accepts another version of ShopSdk."

# All packages that a program gets through these dependencies, with the size of each package's assemblies.
mkdir "$scratch/closure"
cat >"$scratch/closure/closure.csproj" <<XML
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFrameworks>net8.0;net10.0</TargetFrameworks>
    <RestoreAdditionalProjectSources>$PWD/packages</RestoreAdditionalProjectSources>
    <NuGetAudit>false</NuGetAudit>
  </PropertyGroup>
  <ItemGroup><PackageReference Include="ShopSdk" Version="$version" /></ItemGroup>
</Project>
XML
NUGET_PACKAGES=$scratch/unpacked RestoreFallbackFolders=$cache dotnet restore "$scratch/closure" -v q
for framework in net8.0 net10.0; do
  printf 'A program for %s gets, in bytes:\n' "$framework"
  node build/closure.mjs "$scratch/closure/obj/project.assets.json" "$framework" "$scratch/unpacked:$cache" | tee "$scratch/$framework"
  cut -d' ' -f1 "$scratch/$framework" | sort | diff - <(sed -n "s/^| \`\([A-Za-z.]*\)\` |.*$framework.*/\1/p" docs/decisions/0004-few-dependencies.md | sort) ||
    fail "For $framework, docs/decisions/0004-few-dependencies.md lists other packages."
done

# The same commit, packed here and in another folder, on another branch.
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export SOURCE_DATE_EPOCH
git clone -q . "$scratch/elsewhere"
git -C "$scratch/elsewhere" remote remove origin
git -C "$scratch/elsewhere" checkout -q -b elsewhere
if remote=$(git remote get-url origin 2>/dev/null); then git -C "$scratch/elsewhere" remote add origin "$remote"; fi
git diff --binary HEAD | git -C "$scratch/elsewhere" apply --allow-empty
here=$PWD
for place in "$here" "$scratch/elsewhere"; do
  (
    cd "$place"
    for project in ShopSdk ShopSdk.Emulator ShopSdk.Journal ShopSdk.Refit; do
      dotnet pack "src/$project" -c Release -v q -p:RunAnalyzers=false -o "$scratch/packed/$([ "$place" = "$here" ] && echo here || echo there)"
    done
  )
done
diff -rq "$scratch/packed/here" "$scratch/packed/there" || fail "Packing twice gives different bytes."

# Symbols link to the sources at the address where the repository is published.
git -C "$scratch/elsewhere" remote remove origin 2>/dev/null || true
git -C "$scratch/elsewhere" remote add origin https://github.com/example/shopsdk.git
for project in ShopSdk ShopSdk.Emulator ShopSdk.Journal ShopSdk.Refit; do
  dotnet msbuild "$scratch/elsewhere/src/$project" -t:GenerateSourceLinkFile -p:TargetFramework=net10.0 -p:Configuration=Release -v:q -nologo
  grep -q "githubusercontent.com/example/shopsdk/$(git rev-parse HEAD)" \
    "$scratch/elsewhere/src/$project/obj/Release/net10.0/$project.sourcelink.json" || fail "The symbols of $project do not link to the sources."
done
(cd "$scratch/packed/here" && sha256sum -- *)
