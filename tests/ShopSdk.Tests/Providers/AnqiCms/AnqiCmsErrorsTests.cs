using ShopSdk.Http;
using ShopSdk.Providers.AnqiCms;

namespace ShopSdk.Tests.Providers.AnqiCms;

/// <summary>One vector for each documented code, and for each entry of the allow-list of proven rejections.</summary>
public sealed class AnqiCmsErrorsTests
{
    private readonly AnqiCmsErrors _errors = new();

    [Theory]
    [InlineData("CreateOrder", "-1", ProviderErrorKind.Invalid, true)]
    [InlineData("CancelOrder", "-1", ProviderErrorKind.Invalid, true)]
    [InlineData("FinishOrder", "-1", ProviderErrorKind.Invalid, true)]
    [InlineData("PayOrder", "-1", ProviderErrorKind.Invalid, false)]
    [InlineData("CreateAddress", "-1", ProviderErrorKind.Invalid, false)]
    [InlineData("CreateOrder", "1001", ProviderErrorKind.Credentials, true)]
    [InlineData("PayOrder", "1001", ProviderErrorKind.Credentials, true)]
    [InlineData("CreateOrder", "1002", ProviderErrorKind.Credentials, true)]
    [InlineData("FinishOrder", "4001", ProviderErrorKind.NotFound, true)]
    [InlineData("FinishOrder", "4002", ProviderErrorKind.WrongState, true)]
    [InlineData("FinishOrder", "4003", ProviderErrorKind.WrongState, true)]
    [InlineData("FinishOrder", "4004", ProviderErrorKind.WrongState, true)]
    [InlineData("RefundOrder", "4001", ProviderErrorKind.NotFound, false)]
    [InlineData("CreateOrder", "4001", ProviderErrorKind.NotFound, false)]
    [InlineData("CreateOrder", "77", ProviderErrorKind.Invalid, false)]
    [InlineData("CreateOrder", "", ProviderErrorKind.Unreadable, false)]
    public void Code_OfAnOperation_MeansWhatTheDocumentsOrTheSourceSay(
        string operation,
        string code,
        ProviderErrorKind kind,
        bool proven
    )
    {
        ProviderError error = _errors.ReadEnvelope(Operation(operation), new EnvelopeFailure(code, "reason"));

        error.Kind.Should().Be(kind);
        error.ProvenRejection.Should().Be(proven);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("未登录")]
    [InlineData("PleaseLogin")]
    public void Message_WhateverItIs_ChangesNothing(string? message)
    {
        ProviderError error = _errors.ReadEnvelope(Operation("CreateOrder"), new EnvelopeFailure("-1", message));

        error.Kind.Should().Be(ProviderErrorKind.Invalid);
        error.Message.Should().NotBeEmpty();
    }

    private static ApiOperation Operation(string name) => AnqiCmsApi.Operations.Single(operation => operation.Name == name);
}
