using System.Net;
using System.Text;
using ShopSdk.Errors;

namespace ShopSdk;

/// <summary>
/// The root of what the SDK throws. Its subclasses differ by what the caller does next: fix the request, get a credential,
/// wait, report a bug, look up before repeating. The type never depends on how often a call was tried.
/// </summary>
public abstract class ShopException : Exception
{
    /// <summary>Makes an error.</summary>
    protected ShopException(string message, ErrorDetails details, Exception? innerException = null)
        : base(message, innerException) => Details = details;

    /// <summary>Gets all that is known about the call.</summary>
    public ErrorDetails Details { get; private set; }

    /// <summary>Gets the provider.</summary>
    public ProviderId Provider => Details.Provider;

    /// <summary>Gets the operation, such as <c>CompleteOrder</c>; empty when none was called yet.</summary>
    public string Operation => Details.Operation;

    /// <summary>Gets the HTTP status; null when there was no response.</summary>
    public HttpStatusCode? StatusCode => Details.StatusCode;

    /// <summary>Gets the provider's own code; null when it gave none.</summary>
    public string? ProviderCode => Details.ProviderCode;

    /// <summary>Gets the provider's id of the request; null when it sends none.</summary>
    public string? RequestId => Details.RequestId;

    /// <summary>Gets how often the request was tried; 0 when nothing was sent.</summary>
    public int Attempts => Details.Attempts;

    /// <summary>Shows the checkout by its signed id. It is the same checkout: only the text of the id differs.</summary>
    internal void ShowCheckoutAs(CheckoutId signed) => Details = Details with { Checkout = signed };

    /// <summary>Prints all that is known about the call, and of inner exceptions what cannot be a credential or an address.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append(GetType().Name).Append(": ").Append(Message);
        text.Append(" [").Append(Provider).Append('/').Append(Operation);
        if (StatusCode is { } status)
            text.Append(", HTTP ").Append((int)status);
        if (ProviderCode is not null)
            text.Append(", code ").Append(ProviderCode);
        if (RequestId is not null)
            text.Append(", request ").Append(RequestId);
        text.Append(", attempts ").Append(Attempts).Append(']');
        if (Details.Body is not null)
            text.AppendLine().Append("  response: ").Append(Details.Body);
        ExceptionText.AppendRest(text, this);
        return text.ToString();
    }
}
