using System.Globalization;
using ShopSdk.Http;

namespace ShopSdk.Providers.AnqiCms;

/// <summary>The codes inside AnqiCMS' responses.</summary>
internal static class AnqiCmsCode
{
    public const long Failed = -1;
    public const string FailedText = "-1";
    public const string NotLoggedIn = "1001";
    public const string NotAuthorized = "1002";

    /// <summary>A body without a code. Such a body is not a response of AnqiCMS.</summary>
    public const string None = "";

    /// <summary>200 is the code of another part of the API. The documents list it as a success.</summary>
    public static bool IsSuccess(long? code) => code is 0 or 200;

    public static EnvelopeFailure? FailureOf(long? code, string? message) =>
        IsSuccess(code) ? null : new EnvelopeFailure(code?.ToString(CultureInfo.InvariantCulture) ?? None, message);
}
