namespace ShopSdk.Http;

/// <summary>The method sends a GET request.</summary>
/// <param name="path">The path template, such as <c>/api/order/{orderId}</c>.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class GetAttribute(string path) : HttpMethodAttribute(path)
{
    /// <inheritdoc />
    public override HttpMethod Method => HttpMethod.Get;
}
