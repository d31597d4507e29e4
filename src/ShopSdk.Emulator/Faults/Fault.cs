using System.Globalization;
using System.Text.Json.Nodes;
using ShopSdk.Emulator.Internal;

namespace ShopSdk.Emulator;

/// <summary>Something that goes wrong with one call. Hand it to <see cref="FaultPlan"/>, which says with which.</summary>
public abstract class Fault
{
    private protected Fault(string name, FaultPoint point)
    {
        Name = name;
        Point = point;
    }

    /// <summary>Gets a reset before the request is noticed.</summary>
    public static Fault ResetBeforeRead { get; } = Reset(FaultPoint.BeforeRead);

    /// <summary>Gets a reset after the request was read, before it is applied.</summary>
    public static Fault ResetBeforeApply { get; } = Reset(FaultPoint.AfterReadBeforeApply);

    /// <summary>Gets a reset after the request was applied: the caller cannot know that it was.</summary>
    public static Fault ResetAfterApply { get; } = Reset(FaultPoint.AfterApplyBeforeResponse);

    /// <summary>Gets a graceful close after the request was applied, before any answer.</summary>
    public static Fault CloseAfterApply { get; } = Close(FaultPoint.AfterApplyBeforeResponse);

    /// <summary>Gets the fault's name, for the record.</summary>
    public string Name { get; }

    /// <summary>Gets where the fault strikes.</summary>
    public FaultPoint Point { get; }

    /// <summary>The connection is torn down with a TCP reset.</summary>
    public static Fault Reset(FaultPoint point) => new ConnectionFault("Reset", point, ConnectionEnd.Reset);

    /// <summary>
    /// The connection is closed gracefully without an answer, as servers do with pooled connections. At
    /// <see cref="FaultPoint.BeforeRead"/> on a second call this is the idle connection that closes just as it is used again.
    /// </summary>
    public static Fault Close(FaultPoint point) => new ConnectionFault("Close", point, ConnectionEnd.Close);

    /// <summary>No answer ever comes; the connection stays open until the caller gives up or the emulator stops.</summary>
    public static Fault NoResponse(FaultPoint point) => new ConnectionFault("NoResponse", point, ConnectionEnd.Hang);

    /// <summary>A status code instead of the regular answer.</summary>
    /// <param name="status">The HTTP status code, such as 503.</param>
    /// <param name="point">Where; after applying, the answer hides that the call worked.</param>
    /// <param name="retryAfter">The text of a Retry-After header, whatever it is, or null for none.</param>
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

    /// <summary>A page instead of JSON, as gateways send it, with the status given.</summary>
    public static Fault Html(int status = 200, FaultPoint point = FaultPoint.AfterReadBeforeApply) =>
        Response(status, "<!DOCTYPE html><html><body><h1>Please wait</h1></body></html>", "text/html; charset=utf-8", point);

    /// <summary>An answer of your own instead of the regular one.</summary>
    /// <param name="status">The HTTP status code.</param>
    /// <param name="body">The body's text, or null for none.</param>
    /// <param name="contentType">The content type.</param>
    /// <param name="point">Where.</param>
    /// <param name="headers">Further headers, or null.</param>
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

    /// <summary>The call is applied; its answer breaks off in the middle of the body and the connection closes.</summary>
    public static Fault MidBody() => new BrokenBodyFault();

    /// <summary>The call is applied; half of the answer's body comes at once, the rest after a pause on the emulator's clock.</summary>
    public static Fault SlowBody(TimeSpan pause) => new SlowBodyFault(pause);

    /// <summary>The call is applied; its answer is the right JSON under another content type.</summary>
    public static Fault WrongContentType(string contentType = "text/plain") =>
        new ReshapeFault("WrongContentType", response => response with { ContentType = contentType });

    /// <summary>The call is applied; its answer carries one more header.</summary>
    public static Fault ExtraHeader(string name, string value) =>
        new ReshapeFault("ExtraHeader", response => response.With(name, value));

    /// <summary>The call is applied; the total in its answer is off by an amount in major units, all else stays.</summary>
    public static Fault TamperedTotals(decimal by) => new TamperFault(by);

    /// <summary>The call is applied; its answer is changed by your code before it is sent. Answers without JSON stay as they are.</summary>
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

    /// <summary>The call is applied and answered, but other reads do not show a placed order until the time has passed.</summary>
    public static Fault LateVisibility(TimeSpan delay) => new LateVisibilityFault(delay);

    /// <summary>The call is not answered (the connection is reset), and is applied only after a time on the emulator's clock.</summary>
    public static Fault LateApplication(TimeSpan delay) => new LateApplicationFault(delay);

    /// <summary>Both, each at its point: an order that is visible late, say, and whose answer is lost.</summary>
    public Fault And(Fault other) => new CombinedFault(this, other);

    /// <inheritdoc/>
    public override string ToString() => $"{Name} ({Point})";

    /// <summary>Gets whether the fault does something at a point.</summary>
    internal virtual bool StrikesAt(FaultPoint point) => point == Point;

    /// <summary>Does what the fault does at a point at which it strikes; true ends the exchange.</summary>
    internal virtual ValueTask<bool> StrikeAtAsync(FaultPoint point, Exchange exchange) => StrikeAsync(exchange);

    /// <summary>Does what the fault does at its point; true ends the exchange.</summary>
    internal abstract ValueTask<bool> StrikeAsync(Exchange exchange);
}
