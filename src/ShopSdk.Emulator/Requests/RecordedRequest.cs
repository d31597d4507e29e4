namespace ShopSdk.Emulator;

/// <summary>A request that the emulator read.</summary>
public sealed record RecordedRequest
{
    /// <summary>Gets the provider that was called.</summary>
    public required string Provider { get; init; }

    /// <summary>Gets the operation, or null if the provider has no operation for the method and path.</summary>
    public required string? Operation { get; init; }

    /// <summary>Gets the HTTP method.</summary>
    public required string Method { get; init; }

    /// <summary>Gets the path and query as they were on the wire, still escaped.</summary>
    public required string Path { get; init; }

    /// <summary>Gets the headers; names compare without regard to case, repeated values are joined by a comma.</summary>
    public required IReadOnlyDictionary<string, string> Headers { get; init; }

    /// <summary>Gets the body's text, empty when there was none.</summary>
    public required string Body { get; init; }

    /// <summary>Gets when the request was read, on the emulator's clock.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>Gets the intent that the operation belongs to, or null when the request names none.</summary>
    public string? Intent { get; init; }

    /// <summary>Gets the fault that the plan had for the request, or null.</summary>
    public Fault? Fault { get; init; }
}
