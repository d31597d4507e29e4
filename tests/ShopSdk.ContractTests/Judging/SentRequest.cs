using System.Net;
using System.Text;

namespace ShopSdk.ContractTests.Judging;

/// <summary>A request as a test of the judge sends it: byte for byte what it says.</summary>
internal sealed record SentRequest
{
    public string Method { get; init; } = "POST";

    public string Url { get; init; } = "/";

    public IReadOnlyList<(string Name, string Value)> Headers { get; init; } = [];

    public string? Body { get; init; }

    /// <summary>Gives the same request with another value of a header; null leaves the header out.</summary>
    public SentRequest With(string name, string? value) =>
        this with
        {
            Headers = [.. Headers.Where(header => header.Name != name), .. value is null ? [] : new[] { (name, value) }],
        };

    public async Task<HttpStatusCode> SendAsync(Uri server, CancellationToken cancellationToken)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(new HttpMethod(Method), new Uri(server, Url));
        if (Body is not null)
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(Body));
        foreach ((string name, string value) in Headers)
        {
            if (!request.Headers.TryAddWithoutValidation(name, value))
                request.Content?.Headers.TryAddWithoutValidation(name, value);
        }
        using HttpResponseMessage response = await client.SendAsync(request, cancellationToken);
        return response.StatusCode;
    }
}
