using System.Text.Json.Serialization;
using ShopSdk.Http;
using ShopSdk.Json;
using ShopSdk.Providers;
using ShopSdk.Resilience;
using ShopSdk.Stores;
using ShopSdk.Tests.Placing;

namespace ShopSdk.Tests.Resilience;

/// <summary>A provider with one call of each kind, whose list of proven rejections is the code "listed".</summary>
internal sealed class StubProvider : ProviderDescriptor<StubOptions>
{
    public static readonly StubProvider Instance = new();

    public static readonly ApiOperation Read = new("Read", HttpMethod.Get, "/thing", Effect.Read);

    public static readonly ApiOperation Once = new("Once", HttpMethod.Post, "/thing", Effect.Once);

    public override ProviderId Id { get; } = ProviderId.Parse("stub");

    public override string DisplayName => "Stub";

    public override ShopSdk.Amounts.AmountRules? Amounts => ShopSdk.Tests.Amounts.Receipt.Rules;

    public override CheckoutCapabilities Capabilities => Abilities;

    public CheckoutCapabilities Abilities { get; init; } =
        new()
        {
            Start = StartSources.Cart,
            PlaceYields = [PaymentState.Paid],
            Lookup = LookupKind.Checkout,
        };

    public override ProviderErrors Errors { get; } = new StubErrors();

    public override IReadOnlyList<ApiOperation> Operations => [Read, Once];

    public override void Authorize(
        HttpRequestMessage request,
        StubOptions options,
        StoreCredential store,
        BuyerCredential? buyer
    ) { }

    public override ICheckoutClient CreateClient(ShopStore<StubOptions> store) => new StubClient(store);

    private sealed class StubErrors : ProviderErrors
    {
        public override ProviderError Read(in ApiResponse response) => List(base.Read(response));

        public override ProviderError ReadEnvelope(ApiOperation operation, EnvelopeFailure failure) =>
            List(base.ReadEnvelope(operation, failure));

        private static ProviderError List(ProviderError error) => error with { ProvenRejection = error.Code == "listed" };
    }
}

/// <summary>The settings of <c>tests/vectors/outcomes.json</c>.</summary>
internal sealed class StubOptions : StoreOptions
{
    public StubOptions()
    {
        BaseAddress = new Uri("https://shop.example.com");
        MaxResponseBytes = 1024;
        Timeouts = new() { Attempt = TimeSpan.FromSeconds(10), Total = TimeSpan.FromSeconds(60) };
    }

    public StubProvider Provider { get; set; } = StubProvider.Instance;

    public override ProviderDescriptor GetProvider() => Provider;

    public override StoreCredential GetCredential() => StoreCredential.None;
}

internal sealed record StubResponse : IResponseEnvelope
{
    [JsonPropertyName("ok")]
    public bool Ok { get; init; }

    [JsonPropertyName("order")]
    public string? Order { get; init; }

    [JsonPropertyName("total")]
    public decimal? Amount { get; init; }

    [JsonPropertyName("failure")]
    public string? FailureCode { get; init; }

    [JsonIgnore]
    public Money? Total => Amount is { } amount ? new Money(amount, Currency.Eur) : null;

    [JsonIgnore]
    public EnvelopeFailure? Failure => FailureCode is null ? null : new(FailureCode, null);
}

[JsonSerializable(typeof(StubResponse))]
internal sealed partial class StubJson : JsonSerializerContext
{
    /// <summary>Gets how the response is read and written.</summary>
    public static JsonFormat<StubResponse> Response => new(Default);
}
