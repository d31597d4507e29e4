using System.Text.Json.Serialization;

namespace ShopSdk;

/// <summary>What a claim about a placement rests on.</summary>
/// <param name="Kind">The kind of evidence.</param>
/// <param name="At">When it was obtained.</param>
/// <param name="RequestId">The provider's id of the request that gave it; null when there is none.</param>
public sealed record Evidence(EvidenceKind Kind, DateTimeOffset At, string? RequestId = null);

/// <summary>The kind of an <see cref="Evidence"/>.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<EvidenceKind>))]
public enum EvidenceKind
{
    /// <summary>There is none: the outcome is not known.</summary>
    None,

    /// <summary>The provider's response to the placing call itself.</summary>
    Response,

    /// <summary>A look-up after the call.</summary>
    Lookup,

    /// <summary>The transport never asked for the request's bytes.</summary>
    NotSent,

    /// <summary>The provider answered with a proven rejection.</summary>
    Rejection,

    /// <summary>Two clean look-ups after the visibility horizon.</summary>
    AbsenceAfterHorizon,

    /// <summary>A person decided, by <see cref="ICheckoutClient.ResolvePlacementAsync"/>.</summary>
    Person,
}
