namespace ShopSdk.TestKit;

/// <summary>Repeats whatever fails, as the ecosystem's standard handler does.</summary>
public sealed class EagerRetries(bool buffer = false) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (buffer && request.Content is { } content)
            await content.LoadIntoBufferAsync(cancellationToken);
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                return await base.SendAsync(request, cancellationToken);
            }
            catch (Exception) when (attempt < 4) { }
        }
    }
}
