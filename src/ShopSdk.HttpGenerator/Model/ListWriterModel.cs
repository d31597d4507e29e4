namespace ShopSdk.HttpGenerator.Model;

/// <summary>A method that writes one type of list straight as JSON.</summary>
/// <param name="CanBeNull">Whether an element may be null, and then is written as null.</param>
/// <param name="Call">What writes an element, with {0} for it.</param>
internal sealed record ListWriterModel(string TypeName, string MethodName, bool CanBeNull, string Call);
