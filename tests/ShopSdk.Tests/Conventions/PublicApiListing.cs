using System.ComponentModel;
using System.Reflection;
using System.Text.RegularExpressions;
using PublicApiGenerator;

namespace ShopSdk.Tests.Conventions;

/// <summary>
/// The public API of assemblies as C# without bodies, one text for each namespace. Attributes are listed, because routes, effects and
/// JSON names are promises, too. Types and members are sorted, so that moving code changes nothing.
/// </summary>
internal static partial class PublicApiListing
{
    public static IReadOnlyDictionary<string, string> Of(params Assembly[] assemblies) =>
        assemblies
            .SelectMany(assembly => assembly.GetExportedTypes())
            .GroupBy(type => type.Namespace ?? "", StringComparer.Ordinal)
            .ToDictionary(types => types.Key, types => Text([.. types]), StringComparer.Ordinal);

    private static string Text(IReadOnlyCollection<Type> types) =>
        string.Concat(types.GroupBy(type => type.Assembly).Select(Code).Concat(Hidden(types)).Select(text => $"{text}\n"));

    private static string Code(IGrouping<Assembly, Type> types)
    {
        string code = types.Key.GeneratePublicApi(
            new ApiGeneratorOptions
            {
                IncludeTypes = [.. types],
                IncludeAssemblyAttributes = false,
                TreatRecordsAsClasses = false,
                SplitMethodParametersAcrossLines = static count => count > 2,
                // The extensions of IServiceCollection are in a namespace of Microsoft's, which is left out otherwise.
                DenyNamespacePrefixes = [],
                // Attributes that the compiler adds are left out by themselves, except this one.
                ExcludeAttributes = ["System.Runtime.CompilerServices.AsyncIteratorStateMachineAttribute"],
            }
        );
        return TypeOfAttribute()
            .Replace(code.ReplaceLineEndings("\n"), match => match.Value.Replace("?", "", StringComparison.Ordinal));
    }

    /// <summary>What an editor does not offer. The generator never lists that attribute.</summary>
    private static IEnumerable<string> Hidden(IReadOnlyCollection<Type> types) =>
        types
            .SelectMany(type =>
                type.GetMembers().Where(member => member.DeclaringType == type && member is not Type).Prepend(type)
            )
            .Where(member => member.GetCustomAttribute<EditorBrowsableAttribute>()?.State == EditorBrowsableState.Never)
            .Select(member => $"// [EditorBrowsable(Never)] {(member is Type ? "" : $"{member.DeclaringType}: ")}{member}")
            .Order(StringComparer.Ordinal);

    // Whether the generator marks a type in an attribute as nullable depends on what else the class has.
    [GeneratedRegex(@"(?<=^ *\[.*)typeof\([^()]*\)", RegexOptions.Multiline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex TypeOfAttribute();
}
