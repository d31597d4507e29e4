using ShopSdk.Http;
using ShopSdk.Providers;
using ShopSdk.Providers.AnqiCms;

namespace ShopSdk.Tests.Providers.AnqiCms;

/// <summary>One vector for each documented code, and for each entry of the allow-list of proven rejections.</summary>
public sealed class AnqiCmsFaultsTests
{
    private readonly AnqiCmsFaults _faults = new();

    [Theory]
    [InlineData("CreateOrder", "-1", FaultKind.Invalid, true)]
    [InlineData("CancelOrder", "-1", FaultKind.Invalid, true)]
    [InlineData("FinishOrder", "-1", FaultKind.Invalid, true)]
    [InlineData("PayOrder", "-1", FaultKind.Invalid, false)]
    [InlineData("CreateAddress", "-1", FaultKind.Invalid, false)]
    [InlineData("CreateOrder", "1001", FaultKind.Credentials, true)]
    [InlineData("PayOrder", "1001", FaultKind.Credentials, true)]
    [InlineData("CreateOrder", "1002", FaultKind.Credentials, true)]
    [InlineData("FinishOrder", "4001", FaultKind.NotFound, true)]
    [InlineData("FinishOrder", "4002", FaultKind.WrongState, true)]
    [InlineData("FinishOrder", "4003", FaultKind.WrongState, true)]
    [InlineData("FinishOrder", "4004", FaultKind.WrongState, true)]
    [InlineData("RefundOrder", "4001", FaultKind.NotFound, false)]
    [InlineData("CreateOrder", "4001", FaultKind.NotFound, false)]
    [InlineData("CreateOrder", "77", FaultKind.Invalid, false)]
    [InlineData("CreateOrder", "", FaultKind.Unreadable, false)]
    public void Code_OfAnOperation_MeansWhatTheDocumentsOrTheSourceSay(string operation, string code, FaultKind kind, bool proven)
    {
        ProviderFault fault = _faults.ReadEnvelope(Operation(operation), new EnvelopeFailure(code, "reason"));

        fault.Kind.Should().Be(kind);
        fault.ProvenRejection.Should().Be(proven);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("未登录")]
    [InlineData("PleaseLogin")]
    public void Message_WhateverItIs_ChangesNothing(string? message)
    {
        ProviderFault fault = _faults.ReadEnvelope(Operation("CreateOrder"), new EnvelopeFailure("-1", message));

        fault.Kind.Should().Be(FaultKind.Invalid);
        fault.Message.Should().NotBeEmpty();
    }

    private static ApiOperation Operation(string name) => AnqiCmsApi.Operations.Single(operation => operation.Name == name);
}
