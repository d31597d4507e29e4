namespace ShopSdk.Http;

/// <summary>The method sends a POST request.</summary>
/// <param name="path">The path template, such as <c>/api/order/{orderId}</c>.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostAttribute(string path) : HttpMethodAttribute(path)
{
    /// <inheritdoc />
    public override HttpMethod Method => HttpMethod.Post;
}
