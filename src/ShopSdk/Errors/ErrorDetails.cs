using System.Net;

namespace ShopSdk.Errors;

/// <summary>What every error of the SDK knows about the call that failed.</summary>
public sealed record ErrorDetails
{
    /// <summary>Gets the provider; the default value when no provider was involved yet.</summary>
    public ProviderId Provider { get; init; }

    /// <summary>Gets the operation, such as <c>CompleteOrder</c>; empty when none was called yet.</summary>
    public string Operation { get; init; } = "";

    /// <summary>Gets the HTTP status; null when there was no response.</summary>
    public HttpStatusCode? StatusCode { get; init; }

    /// <summary>Gets the provider's own code; null when it gave none.</summary>
    public string? ProviderCode { get; init; }

    /// <summary>Gets the provider's id of the request; null when it sends none.</summary>
    public string? RequestId { get; init; }

    /// <summary>Gets the start of the response with its values redacted; null when there was none.</summary>
    public string? Body { get; init; }

    /// <summary>Gets the checkout that the call was about, to go on with; null when there was none, or it is not known.</summary>
    public CheckoutId? Checkout { get; init; }

    /// <summary>Gets the order that the response names, such as the one that a checkout became; null when it names none.</summary>
    public OrderId? Order { get; init; }

    /// <summary>Gets how often the request was tried; 0 when nothing was sent.</summary>
    public int Attempts { get; init; }
}
