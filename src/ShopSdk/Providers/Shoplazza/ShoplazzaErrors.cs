using System.Net;
using System.Text.Json;
using ShopSdk.Http;

namespace ShopSdk.Providers.Shoplazza;

/// <summary>
/// The meaning of Shoplazza's error responses. The status decides, with two documented exceptions. 400 also means bad credentials; only
/// the shape <c>error</c> distinguishes that. 500 may mean an unknown order or a bad token; only a numeric gRPC code shows that.
/// Messages vary in case and punctuation, so they are not compared.
/// </summary>
internal sealed class ShoplazzaErrors : ProviderErrors
{
    // The provider's numeric code is a gRPC code: an unknown order has 5 in its samples.
    private const string GrpcNotFound = "5";
    private const string GrpcPermissionDenied = "7";
    private const string GrpcUnimplemented = "12";
    private const string GrpcUnauthenticated = "16";

    private const string NoReasonFor400 =
        "It gave no reason. Shoplazza sends this response to a malformed request, and also to a missing or invalid access token.";

    public override ProviderError Read(in ApiResponse response)
    {
        using JsonDocument? document = response.TryParseJson();
        var body = ShoplazzaErrorBody.Read(document);
        string? message = body.Message ?? (IsSilent400(response, body) ? NoReasonFor400 : null);
        ProviderError error = FromStatus(response, body.Code, message);
        return error with
        {
            Kind = KindOf(response.StatusCode, body) ?? error.Kind,
            ProvenRejection = body.Shape != ShoplazzaErrorShape.None && IsRejection(response.StatusCode),
        };
    }

    private static ProviderErrorKind? KindOf(HttpStatusCode status, ShoplazzaErrorBody body) =>
        status switch
        {
            HttpStatusCode.BadRequest when body.Shape == ShoplazzaErrorShape.Error => ProviderErrorKind.Credentials,
            HttpStatusCode.NotAcceptable => ProviderErrorKind.WrongState,
            HttpStatusCode.InternalServerError when body.Shape == ShoplazzaErrorShape.NumericCode => body.Code switch
            {
                GrpcNotFound => ProviderErrorKind.NotFound,
                GrpcUnauthenticated or GrpcPermissionDenied => ProviderErrorKind.Credentials,
                GrpcUnimplemented => ProviderErrorKind.OperationMissing,
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

    private static bool IsSilent400(in ApiResponse response, ShoplazzaErrorBody body) =>
        response.StatusCode == HttpStatusCode.BadRequest && body.Shape == ShoplazzaErrorShape.Empty;
}
