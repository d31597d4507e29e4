namespace ShopSdk.Http;

/// <summary>A response body that says inside itself whether the call succeeded, whatever the HTTP status.</summary>
public interface IResponseEnvelope
{
    /// <summary>Gets what failed; null when the call succeeded.</summary>
    EnvelopeFailure? Failure { get; }
}

/// <summary>A failure that the body reports.</summary>
/// <param name="Code">The provider's code.</param>
/// <param name="Message">The provider's text; null when it gave none.</param>
public sealed record EnvelopeFailure(string Code, string? Message);
