namespace ShopSdk.Emulator.Internal;

/// <summary>One operation of a provider. Handlers run one at a time, under the shop's lock.</summary>
internal sealed record EmulatedOperation
{
    /// <summary>Gets the name: the method of the typed interface without Async.</summary>
    internal required string Name { get; init; }

    internal required string Method { get; init; }

    /// <summary>Gets the path with placeholders for whole segments, such as /api/order/{orderId}.</summary>
    internal required string Path { get; init; }

    internal required Func<EmulatedRequest, EmulatedResponse> Handle { get; init; }

    /// <summary>Gets whether a second send may act twice, so that the emulator counts it.</summary>
    internal bool Once { get; init; }

    /// <summary>
    /// Gets the condition that selects this operation among operations with the same method and path; null if there is no such choice.
    /// The first operation whose condition is true is used.
    /// </summary>
    internal Func<EmulatedRequest, bool>? When { get; init; }

    /// <summary>Gets the intent of a request, read before the request is applied; null if the request names none.</summary>
    internal Func<EmulatedRequest, string?>? Intent { get; init; }

    /// <summary>Matches the still escaped path, segment by segment.</summary>
    internal bool TryMatch(string method, string rawPath, out Dictionary<string, string> route)
    {
        route = new Dictionary<string, string>(StringComparer.Ordinal);
        if (!string.Equals(method, Method, StringComparison.Ordinal))
            return false;
        string[] pattern = Path.Split('/');
        string[] actual = rawPath.Split('?')[0].Split('/');
        if (pattern.Length != actual.Length)
            return false;
        for (int i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] is ['{', .. var name, '}'])
            {
                if (actual[i].Length == 0)
                    return false;
                route[name] = Uri.UnescapeDataString(actual[i]);
            }
            else if (!string.Equals(pattern[i], actual[i], StringComparison.Ordinal))
            {
                return false;
            }
        }
        return true;
    }
}
