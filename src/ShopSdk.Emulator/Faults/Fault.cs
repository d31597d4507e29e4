using System.Globalization;
using System.Text.Json.Nodes;
using ShopSdk.Emulator.Internal;

namespace ShopSdk.Emulator;

/// <summary>Something that goes wrong with one call. Add it to a <see cref="FaultPlan"/>, which chooses the call.</summary>
public abstract class Fault
{
    private protected Fault(string name, FaultPoint point)
    {
        Name = name;
        Point = point;
    }

    /// <summary>Gets a connection reset before the emulator notices the request.</summary>
    public static Fault ResetBeforeRead { get; } = Reset(FaultPoint.BeforeRead);

    /// <summary>Gets a connection reset after the request was read, before it is applied.</summary>
    public static Fault ResetBeforeApply { get; } = Reset(FaultPoint.AfterReadBeforeApply);

    /// <summary>Gets a connection reset after the request was applied. The caller cannot know that it was applied.</summary>
    public static Fault ResetAfterApply { get; } = Reset(FaultPoint.AfterApplyBeforeResponse);

    /// <summary>Gets a graceful close of the connection after the request was applied, before any response.</summary>
    public static Fault CloseAfterApply { get; } = Close(FaultPoint.AfterApplyBeforeResponse);

    /// <summary>Gets the fault's name, for the list of faults that happened.</summary>
    public string Name { get; }

    /// <summary>Gets the point of the exchange at which the fault happens.</summary>
    public FaultPoint Point { get; }

    /// <summary>The connection ends with a TCP reset.</summary>
    public static Fault Reset(FaultPoint point) => new ConnectionFault("Reset", point, ConnectionEnd.Reset);

    /// <summary>
    /// The connection is closed gracefully without a response, as servers do with pooled connections. At
    /// <see cref="FaultPoint.BeforeRead"/> on a second call, this is an idle connection that closes at the moment when the client uses
    /// it again.
    /// </summary>
    public static Fault Close(FaultPoint point) => new ConnectionFault("Close", point, ConnectionEnd.Close);

    /// <summary>The emulator never responds. The connection stays open until the caller gives up or the emulator stops.</summary>
    public static Fault NoResponse(FaultPoint point) => new ConnectionFault("NoResponse", point, ConnectionEnd.Hang);

    /// <summary>A status code instead of the regular response.</summary>
    /// <param name="status">The HTTP status code, such as 503.</param>
    /// <param name="point">The point of the exchange. After applying, the response hides that the call succeeded.</param>
    /// <param name="retryAfter">The text of the Retry-After header, sent unchanged; null for no header.</param>
    public static Fault Status(int status, FaultPoint point = FaultPoint.AfterReadBeforeApply, string? retryAfter = null) =>
        new ResponseFault(
            string.Create(CultureInfo.InvariantCulture, $"Status{status}"),
            point,
            new EmulatedResponse(status, new JsonObject { ["message"] = "scripted by the fault plan" }).With(
                "Retry-After",
                retryAfter
            )
        );

    /// <summary>429 with Retry-After in whole seconds, before anything is applied.</summary>
    public static Fault TooManyRequests(TimeSpan retryAfter) =>
        Status(429, retryAfter: ((long)retryAfter.TotalSeconds).ToString(CultureInfo.InvariantCulture));

    /// <summary>429 with Retry-After as a date, before anything is applied.</summary>
    public static Fault TooManyRequests(DateTimeOffset retryAt) =>
        Status(429, retryAfter: retryAt.ToString("r", CultureInfo.InvariantCulture));

    /// <summary>A web page instead of JSON, as gateways send it, with the given status.</summary>
    public static Fault Html(int status = 200, FaultPoint point = FaultPoint.AfterReadBeforeApply) =>
        Response(status, "<!DOCTYPE html><html><body><h1>Please wait</h1></body></html>", "text/html; charset=utf-8", point);

    /// <summary>Your own response instead of the regular one.</summary>
    /// <param name="status">The HTTP status code.</param>
    /// <param name="body">The body's text, or null for none.</param>
    /// <param name="contentType">The content type.</param>
    /// <param name="point">The point of the exchange.</param>
    /// <param name="headers">Additional headers, or null.</param>
    public static Fault Response(
        int status,
        string? body,
        string contentType = "application/json",
        FaultPoint point = FaultPoint.AfterReadBeforeApply,
        IReadOnlyDictionary<string, string>? headers = null
    )
    {
        var response = new EmulatedResponse(status, body, contentType);
        foreach ((string name, string value) in headers ?? new Dictionary<string, string>(StringComparer.Ordinal))
            response = response.With(name, value);
        return new ResponseFault("Response", point, response);
    }

    /// <summary>The call is applied. Its response breaks off in the middle of the body, and the connection closes.</summary>
    public static Fault MidBody() => new BrokenBodyFault();

    /// <summary>
    /// The call is applied. Half of the response body arrives immediately, the rest after a pause on the emulator's clock.
    /// </summary>
    public static Fault SlowBody(TimeSpan pause) => new SlowBodyFault(pause);

    /// <summary>The call is applied. Its response is the correct JSON with another content type.</summary>
    public static Fault WrongContentType(string contentType = "text/plain") =>
        new ReshapeFault("WrongContentType", response => response with { ContentType = contentType });

    /// <summary>The call is applied. Its response has one additional header.</summary>
    public static Fault ExtraHeader(string name, string value) =>
        new ReshapeFault("ExtraHeader", response => response.With(name, value));

    /// <summary>
    /// The call is applied. The total in its response is wrong by an amount in major units; everything else is unchanged.
    /// </summary>
    public static Fault TamperedTotals(decimal by) => new TamperFault(by);

    /// <summary>The call is applied. Your code changes the response before it is sent. Responses without JSON stay unchanged.</summary>
    public static Fault Tampered(Action<JsonNode> change) =>
        new ReshapeFault(
            "Tampered",
            response =>
            {
                if (response.Json is { } json)
                    change(json);
                return response;
            }
        );

    /// <summary>The call is applied and answered, but other reads show the placed order only after the given time.</summary>
    public static Fault LateVisibility(TimeSpan delay) => new LateVisibilityFault(delay);

    /// <summary>
    /// The call gets no response (the connection is reset), and is applied only after the given time on the emulator's clock.
    /// </summary>
    public static Fault LateApplication(TimeSpan delay) => new LateApplicationFault(delay);

    /// <summary>Both faults, each at its own point. Example: an order that is visible late and whose response is lost.</summary>
    public Fault And(Fault other) => new CombinedFault(this, other);

    /// <inheritdoc/>
    public override string ToString() => $"{Name} ({Point})";

    /// <summary>Gets whether the fault acts at a point.</summary>
    internal virtual bool StrikesAt(FaultPoint point) => point == Point;

    /// <summary>Performs the fault at a point at which it acts; true ends the exchange.</summary>
    internal virtual ValueTask<bool> StrikeAtAsync(FaultPoint point, Exchange exchange) => StrikeAsync(exchange);

    /// <summary>Performs the fault at its point; true ends the exchange.</summary>
    internal abstract ValueTask<bool> StrikeAsync(Exchange exchange);
}
