using System.Text.Json.Serialization;
using ShopSdk.Http;

namespace ShopSdk.Providers.AnqiCms.Wire;

/// <summary>Whether an order is paid. The provider says "unpaid" with the code of an error (-1), so that is a value here.</summary>
/// <remarks>The code is 0 or 200 when it is paid. It is -1 when it is unpaid, and also when the order is not to be found.</remarks>
public sealed record AnqiCmsPaymentCheck : AnqiCmsEnvelope
{
    /// <summary>Gets whether the order is past waiting for payment, which a canceled one is as well.</summary>
    [JsonIgnore]
    public bool IsPaid => AnqiCmsCode.IsSuccess(Code);

    /// <summary>Gets why it failed; null when it is known whether the order is paid.</summary>
    [JsonIgnore]
    public override EnvelopeFailure? Failure => Code == AnqiCmsCode.Failed ? null : base.Failure;
}
