using System.Net;
using System.Text.Json;
using ShopSdk.Http;

namespace ShopSdk.Providers.Shoplazza;

/// <summary>
/// What Shoplazza's error answers mean. The status decides, with two exceptions that the documents name: 400 also stands for bad
/// credentials, which only the shape <c>error</c> tells apart, and 500 may stand for an unknown order or a bad token, which only a
/// numeric gRPC code tells. Messages vary in case and punctuation: nothing matches on them.
/// </summary>
internal sealed class ShoplazzaErrors : ProviderErrors
{
    // The codes of gRPC, which the provider's numeric code is: an unknown order has 5 in its samples.
    private const string GrpcNotFound = "5";
    private const string GrpcPermissionDenied = "7";
    private const string GrpcUnimplemented = "12";
    private const string GrpcUnauthenticated = "16";

    private const string NoReasonFor400 =
        "It gave no reason. Shoplazza answers so to a malformed request, and also to a missing or invalid access token.";

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
    /// The statuses whose documented meaning is that the request was not carried out: syntax or credentials, scope, no such
    /// resource or method, a state that does not allow it, validation. They prove it only with a documented body, since a gateway
    /// in between may answer anything. 429 and 500 prove nothing.
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
