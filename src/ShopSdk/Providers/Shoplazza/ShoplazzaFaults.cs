using System.Net;
using System.Text.Json;
using ShopSdk.Http;

namespace ShopSdk.Providers.Shoplazza;

/// <summary>
/// The meaning of Shoplazza's error responses. The status decides, with two documented exceptions. 400 also means bad credentials; only
/// the shape <c>error</c> distinguishes that. 500 may mean an unknown order or a bad token; only a numeric gRPC code shows that.
/// Messages vary in case and punctuation, so they are not compared.
/// </summary>
internal sealed class ShoplazzaFaults : ProviderFaults
{
    // The provider's numeric code is a gRPC code: an unknown order has 5 in its samples.
    private const string GrpcNotFound = "5";
    private const string GrpcPermissionDenied = "7";
    private const string GrpcUnimplemented = "12";
    private const string GrpcUnauthenticated = "16";

    private const string NoReasonFor400 =
        "It gave no reason. Shoplazza sends this response to a malformed request, and also to a missing or invalid access token.";

    public override ProviderFault Read(in ApiAnswer answer)
    {
        using JsonDocument? document = answer.TryParseJson();
        var body = ShoplazzaErrorBody.Read(document);
        string? message = body.Message ?? (IsSilent400(answer, body) ? NoReasonFor400 : null);
        ProviderFault fault = FromStatus(answer, body.Code, message);
        return fault with
        {
            Kind = KindOf(answer.StatusCode, body) ?? fault.Kind,
            ProvenRejection = body.Shape != ShoplazzaErrorShape.None && IsRejection(answer.StatusCode),
        };
    }

    private static FaultKind? KindOf(HttpStatusCode status, ShoplazzaErrorBody body) =>
        status switch
        {
            HttpStatusCode.BadRequest when body.Shape == ShoplazzaErrorShape.Error => FaultKind.Credentials,
            HttpStatusCode.NotAcceptable => FaultKind.WrongState,
            HttpStatusCode.InternalServerError when body.Shape == ShoplazzaErrorShape.NumericCode => body.Code switch
            {
                GrpcNotFound => FaultKind.NotFound,
                GrpcUnauthenticated or GrpcPermissionDenied => FaultKind.Credentials,
                GrpcUnimplemented => FaultKind.OperationMissing,
                _ => null,
            },
            _ => null,
        };

    /// <summary>
    /// The documents say that the request was not executed for these statuses: syntax or credentials, scope, unknown resource or
    /// method, a state that does not allow it, validation. They prove it only with a documented body, because a gateway in between may
    /// send any response. 429 and 500 prove nothing.
    /// </summary>
    private static bool IsRejection(HttpStatusCode status) =>
        status
            is HttpStatusCode.BadRequest
                or HttpStatusCode.Unauthorized
                or HttpStatusCode.Forbidden
                or HttpStatusCode.NotFound
                or HttpStatusCode.MethodNotAllowed
                or HttpStatusCode.NotAcceptable
                or HttpStatusCode.UnprocessableEntity;

    private static bool IsSilent400(in ApiAnswer answer, ShoplazzaErrorBody body) =>
        answer.StatusCode == HttpStatusCode.BadRequest && body.Shape == ShoplazzaErrorShape.Empty;
}
